"""Notes about a search."""

from __future__ import annotations

from rs_textsearch.parameters import tr

SEARCHING: dict[str, str] = {
    # a search
    "no_word": tr(
        "The model knows no word of this query: the list means little. Describe it in other "
        "English words."
    ),
    "failed": tr("Not searched: {reason}"),
    "heatmaps_of_best": tr("Only the rasters with the best tiles have a heatmap: {n} of {all}."),
    "unplaced": tr(
        "Tiles of rasters without a reference system, which have no place on a map beside the "
        "others: {n}."
    ),
    "cut": tr(
        "The text “{text}…” is longer than the model reads, {n} pieces of words: its end is left "
        "out."
    ),
    "example": tr(
        "The index {path} changed since the example was chosen: tile {now}, which shares {share} "
        "with it, stands for tile {then} now."
    ),
    "example_picture": tr("The example {name}: {note}"),
    "example_grown": tr(
        "The model looks at squares: the rectangle is seen with what lies beside it."
    ),
    "example_cropped": tr("The model looks at squares: only the middle of the image is seen."),
    "example_small": tr(
        "The example {name} is only {pixels} pixels wide; the model looks at {wanted}, so it may "
        "see little in it."
    ),
    "example_large": tr(
        "The example {name} shows {side} of ground; the model was trained on images of {low} to "
        "{high}, so it may see little in it."
    ),
    # a search that is taught
    "taught_untold": tr(
        "Too few labels to tell what was gained. Tiles that are right: {right}, wrong: {wrong}; "
        "places: {places}. It can be told from five of either on, in several places."
    ),
    "taught_levels": tr(
        "Labels do not tell how often the thing is met: the levels weak, fair and strong are as if "
        "half of the tiles showed it. Where it is rare, fewer of the tiles of a level do."
    ),
    "taught_no_better": tr(
        "On marked tiles that were held out, what was taught ranks no better than the words alone. "
        "More labels may help, of other places and of what is easily mistaken."
    ),
    "taught_contradicts": tr("Tiles left out: {n} – they are marked both right and wrong."),
    "taught_gone": tr(
        "Marked tiles left out: {n} – they are not in the searched indexes any more."
    ),
    "taught_moved": tr(
        "Tiles marked before the index changed: {n} – the tiles that lie there now stand for them."
    ),
    "taught_others": tr(
        "Tiles that show other labels, and nothing of this one: {n} – they count as wrong."
    ),
    "taught_many": tr("Of {all} labelled tiles {n} were taken, at random."),
}
