"""What is wanted of a value, and why a file is kept: parts of what errors say."""

from __future__ import annotations

from rs_textsearch.parameters import tr

WANTED: dict[str, str] = {
    # what is wanted of a parameter
    "wanted": tr("Give {kind}."),
    "wanted_such_as": tr("Give {kind}, such as {example}."),
    "wanted_between": tr("Give {kind} from {low} to {high}, such as {example}."),
    "wanted_choice": tr("Choose one of {choices}."),
    "kind_text": tr("a text"),
    "kind_texts": tr("a list of texts"),
    "kind_number": tr("a number"),
    "kind_numbers": tr("numbers separated by commas"),
    "kind_whole": tr("a whole number"),
    "kind_wholes": tr("whole numbers separated by commas"),
    "kind_path": tr("a path"),
    "kind_paths": tr("a list of paths"),
    "kind_flag": tr("true or false"),
    "kind_object": tr("an object"),
    "kind_list": tr("a list"),
    "kind_list_of": tr("a list of {n}"),
    "kind_whole_between": tr("a whole number from {low} to {high}"),
    "kind_number_least": tr("a number of at least {low}"),
    "kind_number_between": tr("a number from {low} to {high}"),
    "kind_examples": tr("a list of examples"),
    "value_of_digits": tr("a number of thousands of digits"),
    "and_more": tr("{names} and {n} more"),
    # why a file is not replaced: half sentences
    "kept_no_file": tr("it is no file"),
    "kept_no_heatmap": tr("it is not a heatmap that this program wrote"),
    "kept_damaged": tr("it is not an index of this program, or too damaged to tell"),
    "kept_no_index": tr("it is not a text-search index"),
    "kept_index": tr("it is a text-search index"),
    "kept_no_results": tr("it is not a file of results that this program wrote"),
    "kept_not_exported": tr("it is not a file that this program exported"),
    "kept_no_report": tr("it is not a report that this program wrote"),
    "kept_not_taught": tr("it is not a taught search that this program wrote"),
    "kept_tables": tr("it holds other tables as well: {names}"),
}
