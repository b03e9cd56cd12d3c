"""What the plugin site blocks an upload on: a broken rule, any finding of Bandit or detect-secrets.

    python -m tests.packaging.site_checks ZIP

The rules of structure and metadata are those of .ci/site_rules.py. Bandit's and detect-secrets' are
those that the site has switched on (its rule tables, read in July 2026): every Bandit test except
four, every detect-secrets plugin except the one for IP addresses, and metadata.txt is left out.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BANDIT_OFF = ("B109", "B404", "B410", "B411")
SECRETS_OFF = ("IPPublicDetector",)


def _run(arguments: list[str], folder: Path) -> dict:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError as error:
        raise RuntimeError(f"{arguments[0]} printed no JSON: {done.stderr[-2000:]}") from error


def bandit(folder: Path) -> tuple[list[str], int]:
    """Return the findings, one line each, and the number of files that were read."""
    report = _run(["bandit", "-r", ".", "-f", "json", "--quiet"], folder)
    findings = [
        f"{item['filename']}:{item['line_number']}: {item['test_id']} {item['issue_text']}"
        for item in report["results"]
        if item["test_id"] not in BANDIT_OFF
    ]
    findings += [f"{item['filename']}: {item['reason']}" for item in report["errors"]]
    return findings, len(report["metrics"]) - 1


def secrets(folder: Path) -> list[str]:
    """Return the findings of detect-secrets, one line each."""
    off = [word for name in SECRETS_OFF for word in ("--disable-plugin", name)]
    scan = ["detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", *off, "."]
    return [
        f"{name}:{item['line_number']}: {item['type']}"
        for name, items in _run(scan, folder)["results"].items()
        for item in items
    ]


def main(path: Path) -> int:
    """Print what is found in a zip and how many; return 1 if that is anything."""
    rules = [sys.executable, str(ROOT / ".ci" / "site_rules.py"), str(path)]
    broken = subprocess.run(rules, check=False).returncode
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
        found, files = bandit(Path(folder))
        found_secrets = secrets(Path(folder))
    for line in found + found_secrets:
        print(line)
    print(f"bandit: {len(found)} findings in {files} files")
    print(f"detect-secrets: {len(found_secrets)} findings")
    return 1 if broken or found or found_secrets else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
