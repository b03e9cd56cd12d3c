"""What an index stores beside embeddings: patch features and normalisers."""

from __future__ import annotations

import hashlib
import io
import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest

from rs_textsearch.engine.encoding.banks import text_bank
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.normaliser import INDEX_BETA, TextBank, tile_normaliser
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.sketch import error_bounds
from rs_textsearch.engine.errors import BundleError, StaleIndex
from rs_textsearch.engine.index.extras import patches
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.store import IndexStore
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster


def with_bank(folder, texts):
    """Write a bundle with a bank of ``texts``."""
    write_bundle(folder)
    data = json.dumps(texts).encode()
    (folder / "bank.json").write_bytes(data)
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    card["files"]["bank.json"] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder


def blocks(store):
    rows = store.connection.execute(
        "SELECT count, globals, sketches, rank, bounds FROM rs_textsearch_blocks"
    ).fetchall()
    parts = [
        (np.frombuffer(g, "<f2").reshape(n, -1), np.frombuffer(s, "<f2").reshape(n, rank, -1),
         np.frombuffer(b, "<f4").reshape(n, 2)) for n, g, s, rank, b in rows
    ]
    return [np.concatenate(part) for part in zip(*parts)]


def test_patches_are_kept_on_request(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle, keep_patches=True)
    second = write_raster(tmp_path / "b.tif")
    index_of([raster, second], out, bundle)  # an index that keeps them goes on to do so
    write_raster(second, width=150)
    index_of([raster, second], out, bundle)
    with IndexStore(out) as store:
        _, sketches, bounds = blocks(store)
        fids = store.connection.execute("SELECT fid FROM tiles ORDER BY fid").fetchall()
        tiles = store.connection.execute("SELECT tile FROM rs_textsearch_patches").fetchall()
        assert tiles == fids
        tokens = np.random.default_rng(0).normal(size=(3, 16))
        slack = error_bounds(bounds, tokens)
        for (tile,), sketch, most in zip(fids, sketches, slack, strict=True):
            (features,) = patches(store.connection, [tile], (16, 16))
            exact = ((features.astype(float) @ tokens.T) ** 2).sum()
            found = ((sketch.astype(float) @ tokens.T) ** 2).sum()
            assert -0.02 * exact <= exact - found <= most + 0.02 * exact
    index_of(raster, tmp_path / "plain.gpkg", bundle)
    with pytest.raises(StaleIndex, match="built without patch features"):
        index_of(raster, tmp_path / "plain.gpkg", bundle, keep_patches=True)
    assert out.stat().st_size > (tmp_path / "plain.gpkg").stat().st_size


def test_normalisers_come_from_the_bank_of_the_bundle(tmp_path, raster, index_of):
    texts = ["red field", "blue river", "many houses"]
    model = with_bank(tmp_path / "model", texts)
    index_of(raster, tmp_path / "i.gpkg", model)
    bundle = Bundle.open(model)
    encoder = OnnxEncoder(bundle, "cpu")
    bank = TextBank.build([encoder.encode_text(text) for text in texts])
    with IndexStore(tmp_path / "i.gpkg") as store:
        globes, sketches, _ = blocks(store)
        score = bundle.card.score
        wanted = tile_normaliser(bank, globes, sketches, score, bundle.patches, INDEX_BETA)
    assert np.allclose(load(tmp_path / "i.gpkg").normaliser, wanted, atol=2e-3)
    # Another bank: what is added has no normaliser, so the index has none.
    with_bank(model, texts[:2])
    index_of([raster, write_raster(tmp_path / "b.tif")], tmp_path / "i.gpkg", model)
    assert load(tmp_path / "i.gpkg").normaliser is None
    (model / "bank.json").write_text("[]")
    with pytest.raises(BundleError, match=r"bank\.json is not the file"):
        index_of(raster, tmp_path / "j.gpkg", model)


def test_indexes_of_earlier_versions_are_read_and_grown(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    tiles = index_of(raster, out, bundle)["tiles"]
    with closing(sqlite3.connect(out)) as file:
        file.execute("ALTER TABLE rs_textsearch_blocks DROP COLUMN normaliser")
        file.execute("DROP TABLE rs_textsearch_patches")
        file.execute("DELETE FROM rs_textsearch_header WHERE key IN ('bank', 'keep_patches')")
        file.commit()
    with IndexStore(out) as store:
        assert load(out).normaliser is None and not store.keeps_patches
    grown = index_of([raster, write_raster(tmp_path / "b.tif")], out, bundle)["tiles"]
    assert grown > tiles


def bent(data):
    """The archive with bytes flipped, in its headers and in its directory."""
    for place in (8, 28, 60, 70, len(data) // 2, len(data) - 40, len(data) - 12):
        changed = bytearray(data)
        changed[place] ^= 0xFF
        yield bytes(changed)


def of_other_shapes(bank):
    """Archives that are whole, but no bank of these texts."""
    arrays = {name: getattr(bank, name) for name in ("globals", "rows", "starts", "counts")}
    nan = arrays["rows"].copy()
    nan[0, 0] = np.nan
    for change in (
        {"globals": bank.globals[:, :5]}, {"globals": bank.globals[:2]}, {"rows": bank.rows[0]},
        {"rows": np.float32(3)}, {"rows": nan}, {"rows": bank.rows.astype(np.float64)},
        {"starts": bank.starts[::-1]}, {"starts": bank.starts + 1000}, {"starts": bank.starts[:1]},
        {"counts": bank.counts * 0}, {"counts": bank.counts.astype(float)},
        {"more": bank.counts}, {"rows": np.array([None])},
    ):
        buffer = io.BytesIO()
        np.savez(buffer, **{**arrays, **change})
        yield buffer.getvalue()


def test_an_encoded_bank_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("RS_TEXTSEARCH_CACHE", str(tmp_path / "cache"))
    texts = ["blue river", "red field with houses", "the harbour"]
    model = with_bank(tmp_path / "model", texts)
    fresh = text_bank(OnnxEncoder(Bundle.open(model), "cpu"))
    expected = TextBank.build([OnnxEncoder(Bundle.open(model), "cpu").encode_text(texts[0])])
    assert np.allclose(fresh.globals[0], expected.globals[0], atol=1e-6)
    assert np.array_equal(fresh.counts, [3, 5, 3])

    class Unasked(OnnxEncoder):
        def encode_texts(self, texts):
            raise AssertionError("the bank was encoded again")

    kept = text_bank(Unasked(Bundle.open(model), "cpu"))
    for name in ("globals", "rows", "starts", "counts"):
        assert np.array_equal(getattr(kept, name), getattr(fresh, name))
    (file,) = (tmp_path / "cache" / "banks").iterdir()
    whole = file.read_bytes()
    for damage in (b"", b"PK damaged", whole[:200], *bent(whole), *of_other_shapes(fresh)):
        file.write_bytes(damage)
        again = text_bank(OnnxEncoder(Bundle.open(model), "cpu"))
        assert np.array_equal(again.rows, fresh.rows)
        assert np.array_equal(again.starts, fresh.starts)
    with_bank(model, texts[:2])
    assert len(text_bank(OnnxEncoder(Bundle.open(model), "cpu")).counts) == 2
    plain = Bundle.open(write_bundle(tmp_path / "plain"))
    assert text_bank(OnnxEncoder(plain, "cpu")) is None
