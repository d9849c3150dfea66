"""Several processes as one, where `torchrun` started more than one."""

import os

import torch
from torch import distributed


def launched():
    """Number of this process and of all, as `torchrun` started them: (0, 1) without it."""
    return int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))


def start(device):
    """Join the processes into one: nccl between GPUs, gloo otherwise."""
    distributed.init_process_group("nccl" if torch.device(device).type == "cuda" else "gloo")


def stop():
    """Part again."""
    distributed.destroy_process_group()


def rank():
    """Number of this process among the joined ones."""
    return distributed.get_rank() if distributed.is_initialized() else 0


def world():
    """Number of joined processes."""
    return distributed.get_world_size() if distributed.is_initialized() else 1


def sum_(tensors):
    """Replace tensors of one dtype by their sums over the joined processes, in one exchange."""
    flat = torch.cat([tensor.flatten() for tensor in tensors])
    distributed.all_reduce(flat)
    for tensor, part in zip(tensors, flat.split([t.numel() for t in tensors]), strict=True):
        tensor.copy_(part.view_as(tensor))
