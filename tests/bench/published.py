"""The procedure that training is measured against: a step of EBAKER as its code takes it.

Written anew from the description in METHOD A.1; nothing is trimmed, gathered or rearranged:

- captions, and their masked copies, are encoded at the full context length of 77;
- the local similarity is the 4-D tensor of all cosines, multiplied by the scale and reduced by
  two norms;
- logits of masked words are computed at every position of every caption, the loss ignores those
  without a mask.

It runs on the very modules (and so the weights) that ours runs on, so that losses can be compared
and what differs in time is the procedure alone.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from training.models.keyword_reasoning import KeywordReasoning

IGNORED = -100


class PublishedStep:
    """Losses of EBAKER's released procedure.

    Args:
        clip: an open_clip CLIP with a vision transformer that gives its tokens too.
        reasoning: KER.
        tokens: ``all``: every text position enters the local term, as published; ``valid``: the
            cosines of SOT and padding are set to 0, so that the loss is that of our default.
        scale: factor of both similarities, fixed in the released code.
        mlm_weight: weight of the masked-language loss.
        eot_id, sot_id: tokens that bound a caption, for ``valid``.
    """

    def __init__(
        self,
        clip: nn.Module,
        reasoning: KeywordReasoning,
        tokens: str,
        scale: float,
        mlm_weight: float,
        sot_id: int,
        eot_id: int,
    ) -> None:
        self.clip, self.reasoning = clip, reasoning
        self.tokens, self.scale, self.mlm_weight = tokens, scale, mlm_weight
        self.sot_id, self.eot_id = sot_id, eot_id

    def encode_image(self, pixels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Unit vectors ``[B, d]`` and ``[B, P, d]`` of normalised pixels ``[B, 3, S, S]``."""
        globe, patches = self.clip.visual(pixels)  # patches after ln_post, not projected
        patches = patches @ self.clip.visual.proj
        return functional.normalize(globe, dim=-1), functional.normalize(patches, dim=-1)

    def encode_text(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Unit vectors ``[T, d]`` (at EOT) and ``[T, 77, d]`` of ids padded to 77."""
        clip = self.clip
        tokens = clip.token_embedding(ids) + clip.positional_embedding
        tokens = clip.ln_final(clip.transformer(tokens, attn_mask=clip.attn_mask))
        tokens = functional.normalize(tokens @ clip.text_projection, dim=-1)
        return tokens[torch.arange(len(ids)), ids.argmax(dim=1)], tokens

    def losses(
        self, pixels: torch.Tensor, ids: torch.Tensor, masked: torch.Tensor, targets: torch.Tensor
    ) -> dict[str, torch.Tensor]:
        """The losses of ``B`` pairs, named as the objective names them.

        Args:
            pixels: float ``[B, 3, S, S]``, normalised.
            ids: int64 ``[B, 77]``.
            masked: the same with words masked.
            targets: int64 ``[B, 77]``, -100 where nothing is masked.
        """
        image_globe, image_local = self.encode_image(pixels)
        text_globe, text_local = self.encode_text(ids)
        labels = torch.arange(len(ids), device=ids.device)
        s_g = self.scale * text_globe @ image_globe.T
        s_l = local_similarity(text_local, image_local, self.valid(ids), self.scale)
        loss_g, loss_l = (
            functional.cross_entropy(s, labels) + functional.cross_entropy(s.T, labels)
            for s in (s_g, s_l)
        )
        everywhere = torch.ones_like(masked, dtype=torch.bool)
        _, masked_local = self.encode_text(masked)
        logits = self.reasoning(
            masked_local,
            self.valid(masked) | (masked == self.sot_id),  # KER leaves out padding alone
            image_globe,
            image_local,
            everywhere,
        )
        mlm = functional.cross_entropy(logits, targets.flatten(), ignore_index=IGNORED)
        total = loss_g + loss_l + self.mlm_weight * mlm
        return {"loss": total, "loss_global": loss_g, "loss_local": loss_l, "loss_mlm": mlm}

    def valid(self, ids: torch.Tensor) -> torch.Tensor:
        """Bool ``[T, 77]``: positions that count."""
        if self.tokens == "all":
            return torch.ones_like(ids, dtype=torch.bool)
        places = torch.arange(ids.shape[1], device=ids.device)
        ends = (ids == self.eot_id).int().argmax(dim=1, keepdim=True)
        return (places <= ends) & (ids != self.sot_id)


def local_similarity(
    text: torch.Tensor, image: torch.Tensor, valid: torch.Tensor | None, scale: float
) -> torch.Tensor:
    """The local term ``[T, B]`` by way of the tensor ``[T, B, L, P]`` of all scaled cosines.

    Where some positions do not count, the norm is divided by the square root of the number of
    cosines that do, as in our default.
    """
    cosines = scale * torch.einsum("tld,bpd->tblp", text, image)
    if valid is None or bool(valid.all()):
        return cosines.norm(dim=2).norm(dim=2)
    cosines = cosines * valid[:, None, :, None]
    count = valid.sum(dim=1, keepdim=True) * image.shape[1]
    return cosines.norm(dim=2).norm(dim=2) / count.sqrt()


@torch.inference_mode()
def local_scores(text: torch.Tensor, image: torch.Tensor, block: int = 64) -> torch.Tensor:
    """The local stage of published evaluation: blocks of the 4-D tensor, every text position.

    Args:
        text: unit vectors ``[T, 77, d]``.
        image: unit vectors ``[I, P, d]``.
        block: captions and images that meet at a time.
    """
    rows = []
    for start in range(0, len(text), block):
        part = text[start : start + block]
        rows.append(
            torch.cat(
                [
                    local_similarity(part, image[at : at + block], None, 1.0)
                    for at in range(0, len(image), block)
                ],
                dim=1,
            )
        )
    return torch.cat(rows)
