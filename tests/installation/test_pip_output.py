"""pip's lines become packages, and reasons that a person understands."""

from __future__ import annotations

from pathlib import Path

import pytest

from rs_textsearch.installation.failures import TEXTS
from rs_textsearch.installation.pip_output import PipOutput

FOLDER = Path("/data/engine")


def test_the_package_at_hand_is_followed():
    output = PipOutput()
    seen = []
    for line in (
        "Looking in indexes: https://pypi.org/simple",
        "Collecting numpy<3,>=1.26",
        "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl.metadata (6.6 kB)",
        "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl (16.9 MB)",
        "Processing /my räder/open_clip_torch-3.1-py3-none-any.whl (from x)",
        r"Processing c:\my wheels\tqdm-4.7-py3-none-any.whl",
        "Installing collected packages: tqdm, numpy",
        "Successfully installed numpy-2.4.6 tqdm-4.7",
    ):
        if output.feed(line):
            seen.append(output.package)
    assert seen == ["numpy", "numpy", "open_clip_torch", "tqdm", "tqdm"]
    assert output.to_install == ["tqdm", "numpy"]


@pytest.mark.parametrize(
    ("lines", "offline", "code", "words"),
    [
        (["ERROR: Could not install packages: [Errno 28] No space left on device"],
         False, "space", "/data/engine"),
        (["WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError('"
          "<HTTPSConnection>: Failed to establish a new connection: [Errno -2] Name or service')'",
          "ERROR: Could not find a version that satisfies the requirement numpy",
          "ERROR: No matching distribution found for numpy<3"], False, "network", "pypi.org"),
        (["ERROR: HTTPSConnectionPool(host='files.example', port=443): Max retries exceeded"],
         False, "network", "files.example"),
        (["WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.', "
          "OSError('Tunnel connection failed: 407 Proxy Authentication Required'))'",
          "ERROR: No matching distribution found for numpy"], False, "proxy",
         "Tunnel connection failed: 407 Proxy Authentication Required. Check"),
        (["WARNING: Retrying (Retry(total=4)) after connection broken by 'ProxyError('Cannot "
          "connect to proxy.', NewConnectionError('<object>: [Errno 111] Connection refused'))'",
          "ERROR: Could not find a version that satisfies the requirement numpy",
          "ERROR: No matching distribution found for numpy"], False, "proxy",
         "let nothing through: Cannot connect to proxy. Check"),
        (["Could not fetch URL https://pypi.org/simple/: There was a problem confirming the ssl "
          "certificate: SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED')",
          "ERROR: No matching distribution found for numpy"], False, "certificate", "pypi.org"),
        (["ERROR: No matching distribution found for onnxruntime<2,>=1.20"],
         False, "no_wheel", "onnxruntime"),
        (["ERROR: No matching distribution found for onnxruntime<2,>=1.20"],
         True, "no_wheel_here", "onnxruntime"),
        (["ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: x"],
         False, "denied", "WinError 5"),
        (["ERROR: ResolutionImpossible: for help visit"], False, "pip", "ResolutionImpossible"),
        ([], False, "pip", "no reason"),
    ],
)  # fmt: skip
def test_a_failure_has_its_reason(lines, offline, code, words):
    output = PipOutput()
    for line in lines:
        output.feed(line)
    failure = output.failure(FOLDER, "3.11.2", offline=offline)
    assert failure.code == code and words in str(failure)
    assert TEXTS[code][1].format(**failure.values) in str(failure)
