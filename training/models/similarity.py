"""Global and local similarity of EBAKER (ACM MM 2024, eq. 1-6) and a signed late interaction."""

from __future__ import annotations

import torch

from training.errors import TrainingError

LATE_TEMPERATURE = 0.1


def global_similarity(text: torch.Tensor, image: torch.Tensor) -> torch.Tensor:
    """Cosines ``S_g`` ``[T, B]`` of L2-normalised globals ``[T, d]`` and ``[B, d]``."""
    return text @ image.T


def local_similarity(
    text: torch.Tensor,
    valid: torch.Tensor,
    image: torch.Tensor,
    kind: str = "rms",
    temperature: float = LATE_TEMPERATURE,
    dtype: torch.dtype = torch.float32,
) -> torch.Tensor:
    """Similarity of the tokens of a text, taken one by one, with the patches of an image.

    With ``A`` the cosines ``[M, P]`` of the ``M`` valid tokens and all patches:

    * ``frobenius``: ``||A||_F``, EBAKER's two successive norms (eq. 5; METHOD A.1, 5), 0 to
      ``sqrt(M P)``;
    * ``rms``: the same over ``sqrt(M P)``, so that it does not grow with the caption's length;
    * ``late``: ``(mean_i t LSE_j(A_ij / t) + mean_j t LSE_i(A_ij / t)) / 2`` (METHOD H2), which
      unlike the others knows agreement from opposition.

    The first two are computed exactly as the product ``<T^T T, V^T V>`` of Gram matrices
    (METHOD A.4), the last holds ``T B L P`` cosines in memory.

    Args:
        text: L2-normalised token features ``[T, L, d]``.
        valid: bool ``[T, L]``: the tokens that count, one or more a row.
        image: L2-normalised patch features ``[B, P, d]``.
        temperature: ``t`` of ``late``; towards 0 it takes maxima.
        dtype: of the Gram matrices. In bfloat16, ``rms`` of 0.1 to 0.3 is off by 1e-4 (root mean
            square), its gradient by 0.3 %, in a quarter of the time on a processor.

    Returns:
        float32 ``[T, B]``.

    Raises:
        TrainingError: no such kind.
    """
    if kind == "late":
        return late_interaction(text, valid, image, temperature)
    everything = torch.ones(image.shape[:2], dtype=torch.bool, device=image.device)
    grams = mean_gram(text, valid, dtype), mean_gram(image, everything, dtype)
    return from_grams(*grams, valid.sum(dim=1), image.shape[1], kind)


def mean_gram(
    features: torch.Tensor, valid: torch.Tensor, dtype: torch.dtype = torch.float32
) -> torch.Tensor:
    """``F^T F / n`` of the ``n`` valid rows of each ``F``, flat: ``[N, L, d]`` to ``[N, d^2]``.

    The inner product of a text's and an image's is their squared mean cosine.
    """
    kept = (features * valid.unsqueeze(-1)).to(dtype)
    gram = torch.einsum("nld,nle->nde", kept, kept).flatten(1)
    return gram / valid.sum(dim=1, keepdim=True)


def from_grams(
    text: torch.Tensor, image: torch.Tensor, tokens: torch.Tensor, patches: int, kind: str
) -> torch.Tensor:
    """``rms`` or ``frobenius`` ``[T, B]`` from :func:`mean_gram` ``[T, d^2]`` and ``[B, d^2]``.

    Args:
        tokens: valid tokens of each text ``[T]``.

    Raises:
        TrainingError: a kind that Gram matrices do not hold.
    """
    if kind not in ("rms", "frobenius"):
        raise TrainingError(f"similarity.kind is {kind}; it must be rms, frobenius or late")
    # The square root's slope is infinite at 0; the floor keeps the gradient finite.
    rms = (text @ image.T).float().clamp_min(1e-8).sqrt()
    return rms if kind == "rms" else rms * (tokens * patches).float().sqrt().unsqueeze(1)


def late_interaction(
    text: torch.Tensor, valid: torch.Tensor, image: torch.Tensor, temperature: float
) -> torch.Tensor:
    """The kind ``late`` of :func:`local_similarity`."""
    cosines = torch.einsum("tld,bpd->tblp", text.float(), image.float()) / temperature
    counted = valid[:, None, :].float()
    per_token = cosines.logsumexp(dim=3)
    of_text = (per_token * counted).sum(dim=2) / counted.sum(dim=2)
    # Finite, not -inf: a gradient through -inf is not a number.
    hidden = cosines.masked_fill(~valid[:, None, :, None], torch.finfo(torch.float32).min)
    of_image = hidden.logsumexp(dim=2).mean(dim=2)
    return 0.5 * temperature * (of_text + of_image)
