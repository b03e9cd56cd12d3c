"""An ONNX model in half precision, made of one in single precision while it is loaded.

ONNX Runtime computes in the precision that the model's tensors have, and GPUs multiply float16
several times as fast as float32. So all constants become float16 and casts lead there; inputs are
whole numbers and stay, outputs are cast back. Whether the result is good enough is for the race to
say (:mod:`~rs_textsearch.engine.encoding.race`). The numbers of fields are those of onnx.proto.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rs_textsearch.engine.encoding.wire import BYTES, NoModel, field, fields, part, whole

_FLOAT, _HALF = 1, 10
_LEAST, _MOST = 2.0**-24, 65504.0
"""Smallest and largest float16 above zero."""
_SUFFIX = b"/float32"
_Change = Callable[[memoryview], bytes]


def halved(data: bytes) -> bytes:
    """Return the model ``data`` with float16 instead of float32 inside; its interface is the same.

    Raises :class:`~rs_textsearch.engine.encoding.wire.NoModel` for one with graphs inside nodes or
    with functions, and for anything else than a model.
    """
    if any(number == 25 for number, _, _ in fields(memoryview(data))):
        raise NoModel("it has functions of its own")
    return _changed(memoryview(data), {7: _graph})


def _graph(message: memoryview) -> bytes:
    """Return a GraphProto: nodes (1), initializers (5), outputs (12); types inside (13) go."""
    outputs = [_name(value, 1) for number, _, value in fields(message) if number == 12]
    renamed = {name: name + _SUFFIX for name in outputs}
    changed = []
    for number, form, value in fields(message):
        if number == 1:
            changed.append(part(1, _node(value, renamed)))
        elif number == 5:
            changed.append(part(5, _tensor(value)))
        elif number != 13:
            changed.append(field(number, form, value))
    to = part(1, b"to") + whole(3, _FLOAT) + whole(20, 2)
    for name, inner in renamed.items():
        node = part(1, inner) + part(2, name) + part(4, b"Cast") + part(5, to)
        changed.append(part(1, node))
    return b"".join(changed)


def _node(message: memoryview, renamed: dict[bytes, bytes]) -> bytes:
    """Return a NodeProto: inputs (1), outputs (2), operator (4) and attributes (5)."""
    is_cast = _name(message, 4) == b"Cast"

    def name(value: memoryview) -> bytes:
        return renamed.get(bytes(value), bytes(value))

    def attribute(value: memoryview) -> bytes:
        if any(number in (6, 11) for number, _, _ in fields(value)):
            raise NoModel("its nodes hold graphs")
        casts = is_cast and _name(value, 1) == b"to"
        if casts and any(each == (3, 0, _FLOAT) for each in fields(value)):
            return part(1, b"to") + whole(3, _HALF) + whole(20, 2)
        return _changed(value, {5: _tensor})

    return _changed(message, {1: name, 2: name, 5: attribute})


def _tensor(message: memoryview) -> bytes:
    """Return a TensorProto, in float16 where it holds float32: type (2), numbers (4 or 9)."""
    if (2, 0, _FLOAT) not in fields(message):
        return bytes(message)
    kept, numbers = [], b""
    for number, form, value in fields(message):
        if number in (4, 9):  # packed or one by one, and raw: the bytes are the same
            numbers += bytes(value)
        elif number != 2:
            kept.append(field(number, form, value))
    values = np.frombuffer(numbers, "<f4")
    size = np.abs(values)
    # what would vanish, such as what keeps a division from zero, becomes the least there is
    size = np.where(size > 0, np.maximum(size, _LEAST), 0)
    half = np.copysign(np.minimum(size, _MOST), values).astype("<f2")
    return b"".join(kept) + whole(2, _HALF) + part(9, half.tobytes())


def _changed(message: memoryview, changes: dict[int, _Change]) -> bytes:
    """Return a message, of which the fields with these numbers are changed."""
    return b"".join(
        part(number, changes[number](value))
        if number in changes and form == BYTES
        else field(number, form, value)
        for number, form, value in fields(message)
    )


def _name(message: memoryview, wanted: int) -> bytes:
    """Return the text in a field of a message, empty without one."""
    return next((bytes(value) for number, _, value in fields(message) if number == wanted), b"")
