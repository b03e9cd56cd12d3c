"""Rasters that are found again under other names."""

from __future__ import annotations

from types import SimpleNamespace

from rs_textsearch.engine import fingerprint
from rs_textsearch.engine.building.moved import Missing


def test_a_file_is_read_once_however_many_rasters_have_its_size(tmp_path, monkeypatch):
    old = [tmp_path / f"old{number}.tif" for number in range(20)]
    records = []
    for number, path in enumerate(old):
        path.write_bytes(bytes([number]) * 100)
        records.append(SimpleNamespace(path=path, fingerprint=fingerprint.take(path)))
        path.unlink()
    read, digest = [], fingerprint._digest
    monkeypatch.setattr(fingerprint, "_digest", lambda *said: read.append(said) or digest(*said))
    new = tmp_path / "new.tif"
    missing = Missing(records)
    new.write_bytes(b"x" * 100)
    assert missing.take(new) is None and len(read) == 1
    new.write_bytes(bytes([17]) * 100)
    assert missing.take(new) is records[17] and len(read) == 2
    assert missing.take(new) is None, "it is one of them"
    new.write_bytes(b"of another size")
    assert missing.take(new) is None and len(read) == 3
    assert missing.take(tmp_path / "none.tif") is None
