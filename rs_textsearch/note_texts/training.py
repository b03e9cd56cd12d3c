"""What training says while it runs, and of the ways to train that it offers."""

from __future__ import annotations

from rs_textsearch.parameters import tr

TRAINING: dict[str, str] = {
    # what is being done
    "reading_labels": tr("Reading the labels"),
    "choosing_tiles": tr("Choosing tiles"),
    "dividing_ground": tr("Dividing the ground"),
    "writing_captions": tr("Writing captions"),
    "reading_tiles": tr("Reading tiles"),
    "measuring_step": tr("Measuring a step"),
    "encoding_images": tr("Encoding images"),
    "measuring_base": tr("Measuring the base model"),
    "training_steps": tr("Training"),
    "weighing": tr("Weighing what was learnt against what is forgotten"),
    "writing_model": tr("Writing the model"),
    # what came out of it
    "adapt_replayed": tr(
        "General pairs that are replayed: {kept}, measured on: {measured}, left out: {left}."
    ),
    "adapt_nothing": tr(
        "Training found nothing better on validation: the new model is the base as it was. Label "
        "more places, or other ones."
    ),
    "adapt_too_dear": tr(
        "What was learnt would have cost more of what the base knew than is allowed: the new model "
        "is the base as it was. Give general pairs to replay."
    ),
    "adapt_part": tr(
        "{share} of what epoch {epoch} learnt was taken: all of it would have lost {lost} of what "
        "the base knew, and {most} are allowed. It finds {recall} on validation, all of it "
        "{whole}. Give general pairs to replay, so that more can be taken."
    ),
    "adapt_part_better": tr(
        "{share} of what epoch {epoch} learnt was taken: it finds more on validation than all of "
        "it does ({recall}, {whole})."
    ),
    # the ways to train
    "recipe_heads": tr("Last layers only"),
    "recipe_heads_advice": tr(
        "The first to try where there are fewer than about 100 images: learns least, and forgets "
        "least."
    ),
    "recipe_heads_unsuited": tr(
        "Of {model} no frozen features are kept. Take low-rank updates, which learn as few weights."
    ),
    "recipe_lora": tr("Low-rank updates (LoRA)"),
    "recipe_lora_advice": tr(
        "For CLIP models: small updates in every layer, all else frozen. Needs less memory than "
        "training the whole model, and forgets less."
    ),
    "recipe_lora_unsuited": tr(
        "Only CLIP models have places for adapters. Train the last layers only, or the whole model."
    ),
    "recipe_full": tr("The whole model"),
    "recipe_full_advice": tr(
        "From about 100 images on: learns most. It forgets most, too: give general pairs to "
        "replay."
    ),
}
