"""The plugin site would find nothing in the zip, and our copy of its checks does find things."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.packaging import site_checks


def test_bandit_finds_nothing_in_the_zip(unpacked: Path) -> None:
    findings, files = site_checks.bandit(unpacked)
    assert findings == []
    assert files == len(list(unpacked.rglob("*.py")))


def test_detect_secrets_finds_nothing_in_the_zip(unpacked: Path) -> None:
    assert site_checks.secrets(unpacked) == []


def test_the_checks_find_what_the_site_would(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"weights").hexdigest()
    (tmp_path / "card.json").write_text(f'{{"weights": "{digest}"}}\n', encoding="utf-8")
    (tmp_path / "metadata.txt").write_text(f'commit="{digest}"\n', encoding="utf-8")
    (tmp_path / "code.py").write_text("assert 1\nimport subprocess\n", encoding="utf-8")
    findings, files = site_checks.bandit(tmp_path)
    assert [line.split()[1] for line in findings] == ["B101"]
    assert files == 1
    assert [line.split(":")[0] for line in site_checks.secrets(tmp_path)] == ["card.json"]
