"""Takes an int8 graph back to a model to train on from, as well as 7 bits a weight can tell.

    python3 restore.py encoder.onnx labels.txt model.pt

Heads that the graph lacks begin anew. The heads for events and roles are no part of a model: events.py and roles.py learn them again.
"""

import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from encoder import Model
from train import labels

PRODUCTS = ("MatMulInteger", "MatMulIntegerToFloat", "DynamicQuantizeMatMul", "MatMul")
LAYERS = 6


def weights(graph):
    """-> weights by the names that the model has for them"""
    constants = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    found = {name[2:]: values for name, values in constants.items() if name.startswith("m.")}
    found["e.we.weight"] = constants["emb_q"].astype(np.float32) * constants["emb_s"]
    for node in graph.node:
        name = node.input[1] if node.op_type in PRODUCTS else ""
        if name in constants and constants[name].ndim == 2 and node.output[0].startswith("/"):
            values = constants[name]
            scale = constants[name[:-2] + "_s"] if name.endswith("_q") else 1
            path = ".".join(node.output[0].removeprefix("/m").split("/")[1:-1])
            found[path + ".weight" if path else "wa"] = (values * scale).T if path else values * scale
    return found


def main():
    names = labels(sys.argv[2])
    torch.manual_seed(1)
    model = Model({task: len(own) for task, own in names.items()}, LAYERS)
    state = model.state_dict()
    found = weights(onnx.load(sys.argv[1]).graph)
    for name, own in state.items():
        if name in found:
            state[name] = torch.tensor(found[name].copy()).reshape(own.shape).float()
        else:
            print("anew:", name)
    model.load_state_dict(state)
    torch.save({"labels": names, "layers": LAYERS, "model": {name: tensor.half() for name, tensor in state.items()}}, sys.argv[3])


if __name__ == "__main__":
    main()
