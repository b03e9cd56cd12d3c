"""Errors about a checkpoint that is made a model, and half sentences that say why it cannot be."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_CHECKPOINT = tr(
    "Choose a checkpoint of CLIP: a .safetensors file, or one of torch.save (.pt, .bin)."
)
_GET_AGAIN = tr("Get it again, and compare its size with the one that its source names.")
_UNPACK = tr("Unpack it, and choose a .safetensors file, or one of torch.save (.pt, .bin).")
_CHOOSE = tr("Choose a .safetensors file, or one of torch.save (.pt, .bin).")
_REPORT = tr(
    "Convert it again; if that fails too, please report it with the name of the checkpoint."
)

CONVERSION: dict[str, ErrorText] = {
    "checkpoint_folder": ErrorText(tr("{path} is a folder, not a checkpoint."), _CHECKPOINT),
    "checkpoint_missing": ErrorText(tr("There is no checkpoint {path}."), _CHECKPOINT),
    "checkpoint_empty": ErrorText(
        tr("{path} is empty: nothing of the file was fetched."), _GET_AGAIN
    ),
    "checkpoint_begun": ErrorText(
        tr("{path} is only the beginning of a checkpoint: {reason}."), _GET_AGAIN
    ),
    "checkpoint_dangerous": ErrorText(
        tr(
            "The checkpoint {path} is dangerous: {reason}, which no weights need. Nothing of it "
            "was run."
        ),
        tr("Get the file from another source, best as .safetensors."),
    ),
    "checkpoint_unread": ErrorText(
        tr("{path} cannot be read as a checkpoint: {reason}."), _CHECKPOINT
    ),
    "checkpoint_refused": ErrorText(
        tr("The checkpoint {path} cannot be read: {reason}."),
        tr("Check that it is whole and that you may read it."),
    ),
    "checkpoint_old": ErrorText(
        tr("{path} was saved by a PyTorch before 1.6, or is a pickle of something else."),
        tr("Where PyTorch is at hand, save it again: {command}. Or get it as .safetensors."),
    ),
    "checkpoint_no_weights": ErrorText(tr("There are no weights in {path}."), _CHECKPOINT),
    # what people have in place of one
    "mistaken_page": ErrorText(
        tr(
            "{path} is a web page: the server sent that in place of the file, as where the "
            "address is that of a page about it, or where one has to log in."
        ),
        tr("Get the file itself, as with the button for the download on that page."),
    ),
    "mistaken_pointer": ErrorText(
        tr("{path} is a pointer of Git LFS, a note that stands for a file."),
        tr("Fetch the file: run git lfs pull in its repository, or download it from its page."),
    ),
    "mistaken_pointer_of": ErrorText(
        tr("{path} is a pointer of Git LFS, a note that stands for a file of {size} MB."),
        tr("Fetch the file: run git lfs pull in its repository, or download it from its page."),
    ),
    "mistaken_table": ErrorText(
        tr("{path} is a table of the parts of a checkpoint, not the weights."),
        tr("Choose a checkpoint that is one file, as open_clip_model.safetensors."),
    ),
    "mistaken_archive": ErrorText(tr("{path} is an archive of {kind}, not a checkpoint."), _UNPACK),
    "mistaken_file": ErrorText(tr("{path} is a file of {kind}, not a checkpoint."), _CHOOSE),
    "mistaken_zeros": ErrorText(
        tr("{path} begins with zeros, as a download that never came."), _GET_AGAIN
    ),
    "mistaken_text": ErrorText(
        tr(
            "{path} is a text that begins with {text}, not a checkpoint: a server may have sent "
            "that in place of the file."
        ),
        _GET_AGAIN,
    ),
    # why a file is no checkpoint
    "no_checkpoint_kind": ErrorText(tr("it is neither safetensors nor a file of torch.save"), ""),
    "no_checkpoint_empty": ErrorText(tr("it is empty"), ""),
    "no_checkpoint_cut": ErrorText(tr("it is cut off, or damaged"), ""),
    "no_checkpoint_end": ErrorText(tr("it has {n} B, and its end is missing"), ""),
    "no_checkpoint_table_end": ErrorText(
        tr("it has {n} B, and its table of tensors ends behind them"), ""
    ),
    "no_checkpoint_part": ErrorText(tr("it has {n} of {all} B"), ""),
    "no_checkpoint_zip": ErrorText(tr("its zip is damaged ({reason})"), ""),
    "no_checkpoint_zip_cut": ErrorText(tr("its zip is damaged or incomplete ({reason})"), ""),
    "no_checkpoint_zip_of": ErrorText(
        tr("it is a zip with {name} in it, which has to be unpacked first"), ""
    ),
    "no_checkpoint_zip_other": ErrorText(
        tr("it is a zip that PyTorch did not write, with {name} in it"), ""
    ),
    "no_checkpoint_zip_empty": ErrorText(
        tr("it is a zip that PyTorch did not write and holds nothing"), ""
    ),
    "no_checkpoint_packed": ErrorText(tr("it was packed anew, with compression"), ""),
    "no_checkpoint_encrypted": ErrorText(tr("it is encrypted"), ""),
    "no_checkpoint_order": ErrorText(
        tr("its numbers are in the byte order of another kind of computer"), ""
    ),
    "no_checkpoint_names": ErrorText(tr("it holds a {kind}, not weights with names"), ""),
    "no_checkpoint_no_table": ErrorText(tr("it has no table of tensors"), ""),
    "no_checkpoint_long": ErrorText(tr("its table of tensors is too long"), ""),
    "no_checkpoint_table": ErrorText(tr("its table of tensors is damaged"), ""),
    "no_checkpoint_table_cut": ErrorText(tr("its table of tensors is cut off"), ""),
    "no_checkpoint_numbers": ErrorText(tr("it lacks the numbers {name}"), ""),
    "no_checkpoint_beyond": ErrorText(tr("a tensor of it reaches beyond its numbers"), ""),
    "no_checkpoint_type": ErrorText(tr("it holds numbers of the type {kind}"), ""),
    "no_checkpoint_opcode": ErrorText(
        tr("it has an opcode that no file of weights has ({code})"), ""
    ),
    "no_checkpoint_runs": ErrorText(tr("opening it as PyTorch does would run {code}"), ""),
    # architectures
    "architecture_other": ErrorText(
        tr("{path} holds no weights of {name}: {reason}."),
        tr("Leave the architecture out to have it told from the file, or choose another file."),
    ),
    "architecture_quick": ErrorText(
        tr("OpenAI trained the weights in {path} with QuickGELU, and {name} computes GELU."),
        tr("Name {quick}, or leave the architecture out."),
    ),
    "architecture_names": ErrorText(
        tr("The weights in {path} have the names of Hugging Face's transformers."),
        tr("Choose the same model's file for open_clip, as open_clip_model.safetensors."),
    ),
    "architecture_none": ErrorText(
        tr(
            "The weights in {path} are of no architecture that can be converted here. For {name}, "
            "{reason}."
        ),
        tr("Choose a checkpoint of {known}; training exports bundles of others."),
    ),
    "architecture_unknown": ErrorText(
        tr("The architecture {name} is not one that can be converted."),
        tr("Known are {known}, each also with {quick}."),
    ),
    "architecture_meant": ErrorText(
        tr("The architecture {name} is not one that can be converted."),
        tr("Did you mean {meant}? Known are {known}, each also with {quick}."),
    ),
    "weights_lack": ErrorText(tr("it lacks {name}"), ""),
    "weights_shape": ErrorText(tr("it has {name} of {shape} instead of {wanted}"), ""),
    "weights_more": ErrorText(tr("it has {name}, which has no place in it"), ""),
    # what is written
    "conversion_cancelled": ErrorText(tr("The conversion was cancelled; nothing was written."), ""),
    "bundle_there": ErrorText(
        tr("{path} is there already."), tr("Name a new folder for the bundle.")
    ),
    "bundle_ground": ErrorText(
        tr("The ground sizes {sizes} are not three numbers, from the smallest to the largest."),
        tr("Give three, such as 60,300,2000."),
    ),
    "bundle_disk": ErrorText(
        tr("The bundle needs {needs} GB on the disk of {path}, which has {free} GB left."),
        tr("Free some space, choose a folder on another disk, or a lower precision."),
    ),
    "tower_large": ErrorText(
        tr("{name} of {model} has {size} GB in {precision}, and an ONNX file holds {most} GB."),
        tr("Choose the precision {lower}."),
    ),
    "weight_no_number": ErrorText(
        tr("The weight {name} holds something that is no number."),
        tr("The checkpoint is damaged: get it again."),
    ),
    "weight_large": ErrorText(
        tr("The weight {name} has numbers that are too large for half precision."),
        tr("Choose the precision {higher}."),
    ),
    "converted_otherwise": ErrorText(
        tr(
            "The converted {name} features agree with the checkpoint's only to a cosine of "
            "{cosine}; the bundle was not written."
        ),
        _REPORT,
    ),
    "converted_silent": ErrorText(
        tr(
            "The converted model has no answer to {query} on the sample scene; the bundle was not "
            "written."
        ),
        _REPORT,
    ),
}
