"""Files of weights as OpenAI, RemoteCLIP, GeoRSCLIP and open_clip publish them.

All are state dicts with OpenAI's names, in half or single precision: as safetensors, as files of
``torch.save``, and of OpenAI as TorchScript archives. GeoRSCLIP's and training checkpoints hold
them under ``state_dict``, data-parallel training puts ``module.`` before every name.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.engine.conversion import archives, safetensors
from rs_textsearch.engine.conversion.mistaken import mistaken
from rs_textsearch.engine.conversion.pickled import Dangerous
from rs_textsearch.engine.conversion.tensors import Bytes, Incomplete, NoCheckpoint, Tensor
from rs_textsearch.engine.errors import BadInput

_OPENAIS = {"input_resolution", "context_length", "vocab_size"}
"""Numbers that OpenAI keeps among the weights, and files that were converted from theirs keep."""
_ZIP, _PICKLE, _TAR = (b"PK\x03\x04", b"PK\x05\x06"), b"\x80", b"ustar"
_SAVE_AGAIN = (
    'python -c "import torch; torch.save('
    "torch.load('IN.pt', 'cpu', weights_only=True), 'OUT.pt')\""
)


@dataclass(frozen=True)
class Checkpoint:
    """Weights by OpenAI's names; ``openais`` says whether OpenAI trained them, as far as told."""

    path: Path
    weights: dict[str, Tensor]
    openais: bool


def read(path: Path) -> Checkpoint:
    """Return the weights in a file, which stay there until they are used.

    Raises:
        BadInput: there is no such file, it is none of weights, or opening it would run code.
    """
    if path.is_dir():
        raise BadInput.of("checkpoint_folder", path=str(path))
    if not path.is_file():
        raise BadInput.of("checkpoint_missing", path=str(path))
    try:
        content = _content(path)
    except Incomplete as error:
        raise BadInput.of("checkpoint_begun", path=str(path), reason=error.said) from error
    except Dangerous as error:
        raise BadInput.of("checkpoint_dangerous", path=str(path), reason=error.said) from error
    except NoCheckpoint as error:
        raise BadInput.of("checkpoint_unread", path=str(path), reason=error.said) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput.of("checkpoint_refused", path=str(path), reason=reason) from error
    return _checkpoint(path, content)


def _content(path: Path) -> dict[str, Any]:
    if not path.stat().st_size:
        raise BadInput.of("checkpoint_empty", path=str(path))
    file = Bytes(path)
    begin = file.text(0, min(len(file), 512))
    if begin.startswith(_ZIP):
        return archives.read(path, file)
    mistaken(path, begin)
    if begin[8:9] == b"{":
        return dict(safetensors.read(file))
    if begin.startswith(_PICKLE) or begin[257:262] == _TAR:
        raise BadInput.of("checkpoint_old", path=str(path), command=_SAVE_AGAIN)
    raise NoCheckpoint.of("no_checkpoint_kind")


def _checkpoint(path: Path, content: dict[str, Any]) -> Checkpoint:
    inner = content.get("state_dict")
    if isinstance(inner, dict):
        content = inner
    named = {str(name).removeprefix("module."): value for name, value in content.items()}
    weights = {
        name: value
        for name, value in named.items()
        if isinstance(value, Tensor) and name not in _OPENAIS
    }
    if not weights:
        raise BadInput.of("checkpoint_no_weights", path=str(path))
    return Checkpoint(path, weights, named.keys() >= _OPENAIS)
