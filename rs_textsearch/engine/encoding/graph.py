"""Whether an ONNX model holds all of its weights itself.

A tensor may name a file that holds its values, and a runtime reads whatever file that is, also of
a model that it is given as bytes. The hash on a bundle's card does not cover such a file, and its
content would end in embeddings that are passed on. So the tensors of a model are looked through
before a runtime gets to see it. Only the wire format of Protocol Buffers is read here, as far as it
leads to tensors; nothing of a tensor's values is looked at.
"""

from __future__ import annotations

from rs_textsearch.engine.encoding.wire import BYTES, VARINT, NoModel, fields

_MODEL, _GRAPH, _NODE, _ATTRIBUTE, _FUNCTION, _TRAINING, _SPARSE, _TENSOR = range(8)
_PARTS = {
    _MODEL: {7: _GRAPH, 20: _TRAINING, 25: _FUNCTION},
    _GRAPH: {1: _NODE, 5: _TENSOR, 15: _SPARSE},
    _NODE: {5: _ATTRIBUTE},
    _ATTRIBUTE: {5: _TENSOR, 6: _GRAPH, 10: _TENSOR, 11: _GRAPH, 22: _SPARSE, 23: _SPARSE},
    _FUNCTION: {7: _NODE, 11: _ATTRIBUTE},
    _TRAINING: {1: _GRAPH, 2: _GRAPH},
    _SPARSE: {1: _TENSOR, 2: _TENSOR},
    _TENSOR: {},
}
"""The fields (numbers of onnx.proto) of each message that lead to tensors, and what they hold."""
_MODELS_GRAPH = 7
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14
_DEEPEST = 100
"""Messages within messages that readers of Protocol Buffers take."""
_ORT_FORMAT = b"ORTM"
"""At byte 4 of ONNX Runtime's own format, which it takes for a model as well."""


def keeps_its_weights(data: bytes) -> bool:
    """Whether no tensor of the ONNX model ``data`` has its values in another file.

    Raises :class:`NoModel` for anything else than an ONNX model.
    """
    if data[4:8] == _ORT_FORMAT:
        raise NoModel("it is a model in ONNX Runtime's own format")
    if not any(number == _MODELS_GRAPH for number, _, _ in fields(memoryview(data))):
        raise NoModel("it has no graph")
    waiting = [(_MODEL, memoryview(data), 0)]
    while waiting:
        kind, message, depth = waiting.pop()
        if depth > _DEEPEST:
            raise NoModel("its graphs are nested too deeply")
        for number, form, value in fields(message):
            if kind == _TENSOR and _is_elsewhere(number, form, value):
                return False
            part = _PARTS[kind].get(number)
            if part is not None and form == BYTES:
                waiting.append((part, value, depth + 1))
    return True


def _is_elsewhere(number: int, form: int, value: int | memoryview) -> bool:
    """Whether a field of a tensor says that its values are in another file."""
    if number == _EXTERNAL_DATA:
        return form == BYTES
    return number == _DATA_LOCATION and form == VARINT and value != 0
