"""What is said on a terminal about many rasters."""

from __future__ import annotations

from rs_textsearch.engine import printing


def said_of(rasters, capsys):
    printing._notes({"rasters": rasters})
    return capsys.readouterr().err.splitlines()


def entry(number, text, code="moved"):
    return {"raster": f"/new/{number}.tif", "notes": [{"code": code, "text": text}]}


def test_notes_that_name_files_do_not_fill_the_screen(capsys):
    moved = [entry(n, f"It was indexed as /old/{n}.tif.") for n in range(1600)]
    alike = [entry(n, "Too small.", "small") for n in range(5)]
    assert said_of([*moved, *alike], capsys) == [
        "note: /new/0.tif: It was indexed as /old/0.tif.",
        "note: /new/1.tif: It was indexed as /old/1.tif.",
        "note: /new/2.tif and 1597 more: It was indexed as /old/2.tif.",
        "note: /new/0.tif and 4 more: Too small.",
    ]


def test_few_notes_are_all_said(capsys):
    assert len(said_of([entry(n, f"text {n}") for n in range(3)], capsys)) == 3
