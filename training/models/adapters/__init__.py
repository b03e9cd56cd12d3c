"""Parameter-efficient fine-tuning of transformers: modules that learn while all else is frozen.

One module per kind, and :mod:`~training.models.adapters.transformer`, which puts them into a
transformer of open_clip. Hugging Face's ``peft`` has LoRA and prefix tuning too, but does not fit
these towers: of ``nn.MultiheadAttention``, whose queries, keys and values are one matrix, it can
only adapt all three and the output besides, by merging the weights anew at every pass, and its
prefixes need the models of ``transformers``; Pfeiffer adapters and UniPELT it does not have.
"""
