"""Errors about files: their names, what they may be written over, what the system says of them."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

FILES: dict[str, ErrorText] = {
    # names
    "file_not_utf8": ErrorText(
        tr("The name of the file {name} is not valid UTF-8."), tr("Rename it.")
    ),
    "file_null": ErrorText(
        tr("No file has a name with a null byte in it."), tr("Check the names.")
    ),
    "file_circle": ErrorText(
        tr("{path} is a link that leads nowhere but to itself."), tr("Remove it.")
    ),
    "file_unnamed": ErrorText(tr("The name of a file is empty."), tr("Give its path.")),
    "file_pattern": ErrorText(
        tr("No file matches {pattern}."), tr("Check the pattern and the folder.")
    ),
    "no_raster_in": ErrorText(
        tr("{path} holds no raster."), tr("Name rasters, or a folder that has some.")
    ),
    "no_index_in": ErrorText(
        tr("{path} holds no index."), tr("Name an index, or a folder that has some.")
    ),
    "raster_ours": ErrorText(
        tr("{path} is no raster to index: this program wrote it."),
        tr("Name the raster that was searched."),
    ),
    # what is written
    "output_unnamed": ErrorText(
        tr("The file that is to be written has no name."),
        tr("Name a file that ends in {suffix}."),
    ),
    "output_suffix": ErrorText(
        tr("{path} cannot be written: its name must end in {suffix}."),
        tr("Use for example {name}."),
    ),
    "output_name": ErrorText(
        tr("Windows has no files with the name {name}."),
        tr('Use another one, without < > : " | ? * or a dot at its end, and not CON or NUL.'),
    ),
    "output_folder": ErrorText(tr("{path} is a folder."), tr("Name a file in it.")),
    "output_nowhere": ErrorText(
        tr("{path} cannot be written: the folder {folder} does not exist."),
        tr("Create it or choose another folder."),
    ),
    "output_twice": ErrorText(
        tr("{path} is named for two files that are to be written."), tr("Name two files.")
    ),
    "output_read": ErrorText(
        tr("{path} is not replaced: what is to be written is made of it."),
        tr("Name another file."),
    ),
    "output_kept": ErrorText(
        tr("{path} is not replaced: {reason}."),
        tr("Name another file, or remove this one first if nobody needs it."),
    ),
    "output_exists": ErrorText(
        tr("{path} exists already."),
        tr("Name another file, or use --overwrite."),
        tr("Name another file, or choose that it is replaced."),
    ),
    # what the system says
    "name_long": ErrorText(tr("The name of {path} is too long."), tr("Give it a shorter name.")),
    "links_circle": ErrorText(
        tr("{path} cannot be found."), tr("Its links go round in a circle: mend or remove them.")
    ),
    "file_refused": ErrorText(
        tr("The system allows no access to {path}."),
        tr("Check that you may read it and write to its folder."),
    ),
    "disk_read_only": ErrorText(
        tr("{path} lies on a disk that is read only."), tr("Choose a place where you may write.")
    ),
    "file_missing_here": ErrorText(
        tr("{path} does not exist."), tr("Check the name and the folder.")
    ),
    "folder_is_file": ErrorText(
        tr("{path} does not exist."),
        tr("Check the name: a part of it is a file, not a folder."),
    ),
    "file_is_folder": ErrorText(tr("{path} is a folder."), tr("Name a file in it.")),
    "open_files": ErrorText(
        tr("Too many files are open."),
        tr("Raise the limit of open files (ulimit -n), or take fewer files at once."),
    ),
    "open_files_of_all": ErrorText(
        tr("Too many files are open on this computer."),
        tr("Close other programs, or take fewer files at once."),
    ),
    "system_failed": ErrorText("{reason}.", tr("Check the file and the disk.")),
    "disk_full_unknown": ErrorText(
        tr("There is no space left on a disk."),
        tr("Free some space and run it again."),
        tr("Free some space and try again."),
    ),
    "database_failed": ErrorText(
        tr("A database cannot be used: {reason}."),
        tr("Check the disk and that the file is complete."),
    ),
    "given_nested": ErrorText(
        tr("{doing} cannot use what was given: it is nested too deeply."),
        tr("Check that the files are what they should be."),
    ),
    "given_large": ErrorText(
        tr("{doing} cannot use what was given: a number is too large."),
        tr("Give smaller numbers."),
    ),
    "given_not_utf8": ErrorText(
        tr("{doing} cannot use what was given: a text or a name is not valid UTF-8."),
        tr("Check the names of the files, and that none of them is damaged."),
    ),
}
