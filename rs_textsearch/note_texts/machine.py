"""Notes about where the model computes."""

from __future__ import annotations

from rs_textsearch.parameters import tr

MACHINE: dict[str, str] = {
    "cuda_build": tr(
        "No CUDA: the installed onnxruntime {version} is the one for CPUs. Set the engine up for "
        "NVIDIA GPUs, which installs onnxruntime-gpu in its place."
    ),
    "cuda_driver": tr(
        "No CUDA: the NVIDIA driver does not answer ({reason}). Restart the computer; if that does "
        "not help, install the driver again."
    ),
    "cuda_hidden": tr(
        "No CUDA: the environment variable CUDA_VISIBLE_DEVICES hides the GPU, {gpu}."
    ),
    "cuda_no_gpu": tr("No CUDA: no NVIDIA GPU with a driver was found here."),
    "cuda_old_driver": tr(
        "No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed "
        "onnxruntime-gpu needs {cuda}. Update the driver."
    ),
    "cuda_older_runtime": tr(
        "No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed "
        "onnxruntime-gpu needs {cuda}. Update the driver, or install an older onnxruntime-gpu: "
        "{command}"
    ),
    "cuda_kernels": tr(
        "No CUDA: the installed onnxruntime-gpu {version} has no kernels for {gpu} (architecture "
        "{architecture}). A newer version may have them for a new GPU, an older one for an old GPU."
    ),
    "cuda_libraries": tr("No CUDA: {libraries} cannot be loaded. Run: {command}"),
    "cuda_memory": tr(
        "No CUDA: the memory of {gpu} is full, {free} are free. End other programs that use it."
    ),
    "cuda_silent": tr("No CUDA: ONNX Runtime could not start it, and gives no reason."),
    "cuda_failed": tr("No CUDA: ONNX Runtime could not start it: {reason}."),
    "cpu_instead": tr("{reason} (The CPU is used.)"),
    "runtime_missing": tr(
        "{runtime} was asked for, but the engine's environment has no package {package} (pip "
        "install {package}); {other} is used."
    ),
    "runtime_on_cpu": tr("{runtime} computes on the CPU; the device {device} is not used."),
    "no_runtime": tr("No runtime here computes on {device}."),
    "not_used": tr("{name} is not used: {reason}"),
    "features_differ": tr(
        "It differs from {reference} on the CPU: cosine {globe} global, {local} local, where "
        "{least} is asked for."
    ),
    "smaller_batches": tr(
        "The memory of {gpu} ran full. Tiles computed at a time from now on: {n} at most."
    ),
}
