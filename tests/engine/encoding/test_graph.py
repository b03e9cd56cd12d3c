"""Graphs that take weights from other files are refused, wherever in the graph the tensor hides."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from rs_textsearch.definitions import DEFAULT_BUNDLE
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.graph import NoModel, keeps_its_weights
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BundleError
from tests.engine.bundles import write_bundle

FLOAT = TensorProto.FLOAT


def tensor(name="w", location="secret.bin"):
    """A tensor whose values are in another file."""
    found = numpy_helper.from_array(np.zeros(4, np.float32), name)
    found.ClearField("raw_data")
    found.data_location = TensorProto.EXTERNAL
    found.external_data.add(key="location", value=location)
    return found


def model(**parts):
    """A model that adds a weight to what it is given; ``parts`` go into its graph."""
    weight = numpy_helper.from_array(np.ones(4, np.float32), "weight")
    graph = helper.make_graph(
        parts.pop("nodes", [helper.make_node("Add", ["x", "weight"], ["y"])]), "graph",
        [helper.make_tensor_value_info("x", FLOAT, [4])],
        [helper.make_tensor_value_info("y", FLOAT, [4])],
        [weight, *parts.pop("weights", [])],
        sparse_initializer=parts.pop("sparse", None),
    )  # fmt: skip
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], **parts)


def constant(**attributes):
    return helper.make_node("Constant", [], ["c"], **attributes)


def branch(node):
    return helper.make_graph([node], "branch", [], [helper.make_tensor_value_info("c", FLOAT, [4])])


def in_a_training_info():
    found = model()
    found.training_info.add().algorithm.initializer.append(tensor())
    return found


def without_a_location():
    entry = tensor()
    entry.ClearField("data_location")
    return model(weights=[entry])


def without_a_file():
    entry = tensor()
    entry.ClearField("external_data")
    return model(weights=[entry])


def of_tensors():
    found = helper.make_node("Odd", [], ["c"])
    found.attribute.append(helper.make_attribute("values", [tensor()]))
    return model(nodes=[found])


SPARSE = helper.make_sparse_tensor(tensor(), numpy_helper.from_array(np.arange(4), "i"), [9])
HIDDEN = {
    "an initialiser": lambda: model(weights=[tensor()]),
    "values of a sparse one": lambda: model(sparse=[SPARSE]),
    "a constant": lambda: model(nodes=[constant(value=tensor())]),
    "a sparse constant": lambda: model(nodes=[constant(sparse_value=SPARSE)]),
    "a list of tensors": of_tensors,
    "a branch": lambda: model(
        nodes=[helper.make_node("If", ["x"], ["y"], then_branch=branch(constant(value=tensor())))]
    ),
    "branches in branches": lambda: model(
        nodes=[
            helper.make_node(
                "Loop", [], ["y"],
                body=branch(
                    helper.make_node("If", [], ["c"], else_branch=branch(constant(value=tensor())))
                ),
            )
        ]
    ),
    "a function": lambda: model(
        functions=[
            helper.make_function(
                "mine", "f", [], ["c"], [constant(value=tensor())], [helper.make_opsetid("", 17)]
            )
        ]
    ),
    "training": in_a_training_info,
    "no location": without_a_location,
    "no file": without_a_file,
    "an address in memory": lambda: model(weights=[tensor(location="*/_ORT_MEM_ADDR_/*")]),
}  # fmt: skip


@pytest.mark.parametrize("where", HIDDEN)
def test_weights_elsewhere_are_found(where):
    assert not keeps_its_weights(HIDDEN[where]().SerializeToString())


def test_weights_inside_are_no_objection():
    inside = helper.make_node(
        "If", ["x"], ["y"],
        then_branch=branch(constant(value=numpy_helper.from_array(np.ones(4, np.float32)))),
    )  # fmt: skip
    assert keeps_its_weights(model(nodes=[inside]).SerializeToString())
    for tower in ("image.onnx", "text.onnx"):
        assert keeps_its_weights((DEFAULT_BUNDLE / tower).read_bytes())


def ort_format(tmp_path):
    """The model in ONNX Runtime's own format, which a session takes as well."""
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "model.ort")
    plain = model(ir_version=8).SerializeToString()
    onnxruntime.InferenceSession(plain, options, providers=["CPUExecutionProvider"])
    return (tmp_path / "model.ort").read_bytes()


def test_other_formats_are_no_models(tmp_path):
    for data in (b"", b"<net name='x' version='11'/>", b"TFL3" * 8, b"\0" * 64, b"\x08\x08",
                 ort_format(tmp_path)):  # fmt: skip
        with pytest.raises(NoModel):
            keeps_its_weights(data)


def test_deep_graphs_end(tmp_path):
    graph = branch(constant(value=tensor()))
    deep = b""
    for _ in range(400):  # graphs in attributes of nodes of graphs, around a tensor
        for number in (6, 5, 1):
            inner = deep or graph.SerializeToString()
            deep = bytes([number << 3 | 2]) + varint(len(inner)) + inner
    with pytest.raises(NoModel, match="nested"):
        keeps_its_weights(b"\x3a" + varint(len(deep)) + deep)


def varint(number):
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])


def test_spellings_that_a_reader_cuts_to_the_same_field():
    plain = model(weights=[tensor()])
    plain.graph.initializer[1].ClearField("external_data")
    data = plain.SerializeToString()
    assert data.count(b"\x70\x01") == 1, "the field that says EXTERNAL"
    long = plain.graph.initializer[1].SerializeToString().replace(b"\x70\x01", b"\xf0\x00\x81\x00")
    entry = b"\x2a" + varint(len(long)) + long
    assert onnx.GraphProto.FromString(entry).initializer[0].data_location == TensorProto.EXTERNAL
    assert not keeps_its_weights(b"\x3a" + varint(len(entry)) + entry)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_junk_is_refused_and_never_more(data):
    whole = bytearray(HIDDEN["a branch"]().SerializeToString())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    whole = whole[: data.draw(st.integers(0, len(whole)))]
    try:
        verdict = keeps_its_weights(bytes(whole))
    except NoModel:
        return
    if verdict:  # then no reader finds a tensor elsewhere in it either
        read = onnx.ModelProto()
        try:
            read.ParseFromString(bytes(whole))
        except Exception:  # no model for it either
            return
        assert all(t.data_location != TensorProto.EXTERNAL for t in tensors(read.graph))


def tensors(graph):
    yield from graph.initializer
    for node in graph.node:
        for attribute in node.attribute:
            yield from (attribute.t, *attribute.tensors)
            for part in (attribute.g, *attribute.graphs):
                yield from tensors(part)


@pytest.mark.parametrize("tower", ["image.onnx", "text.onnx"])
def test_a_bundle_that_reads_files_is_refused(tmp_path, monkeypatch, tower):
    """What the card's hash vouches for names a file where the engine was started."""
    folder = write_bundle(tmp_path / "model")
    (tmp_path / "secret.bin").write_bytes(bytes(1 << 16))
    monkeypatch.chdir(tmp_path)
    read = onnx.load(folder / tower)
    entry = max(read.graph.initializer, key=lambda weight: len(weight.raw_data))
    entry.ClearField("raw_data")
    entry.data_location = TensorProto.EXTERNAL
    entry.external_data.add(key="location", value="secret.bin")
    (folder / tower).write_bytes(read.SerializeToString())
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    card["files"][tower]["sha256"] = hashlib.sha256((folder / tower).read_bytes()).hexdigest()
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    encoder = OnnxEncoder(Bundle.open(folder), "cpu")
    with pytest.raises(BundleError, match="takes weights from other files"):
        encoder.encode_text("blue") if tower == "text.onnx" else encoder.prepare()
