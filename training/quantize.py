"""Makes a float ONNX graph an int8 one.

    python3 quantize.py encoder.float.onnx encoder.onnx

Each product with a constant matrix of some size becomes DynamicQuantizeLinear and MatMulInteger, with 7-bit weights and
a scale a column (8 bits would overflow the 16-bit sums of AVX2); the word embedding becomes int8 rows with a scale each.
Writes the weights' version, the beginning of their SHA-256, to encoder.version beside them.
"""

import hashlib
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import HIDDEN, VOCABULARY

LEAST = 64


class Quantizer:
    def __init__(self, graph):
        self.graph = graph
        self.constants = {i.name: i for i in graph.initializer}
        self.nodes, self.added, self.dropped, self.inputs = [], [], set(), {}

    def run(self):
        for node in self.graph.node:
            if node.op_type == "MatMul" and self.is_matrix(node.input[1]):
                self.product(node)
            elif node.op_type == "Gather" and self.is_embedding(node.input[0]):
                self.embedding(node)
            else:
                self.nodes.append(node)
        used = {name for node in self.nodes for name in node.input}
        kept = [i for n, i in self.constants.items() if n not in self.dropped or n in used]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept + self.added)

    def shape(self, name):
        return list(self.constants[name].dims) if name in self.constants else []

    def is_matrix(self, name):
        shape = self.shape(name)
        return len(shape) == 2 and min(shape) >= LEAST

    def is_embedding(self, name):
        return self.shape(name) == [VOCABULARY, HIDDEN]

    def constant(self, name, values):
        self.added.append(numpy_helper.from_array(values, name))
        return name

    def add(self, operator, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(operator, inputs, outputs, **attributes))

    def product(self, node):
        x, name, y = node.input[0], node.input[1], node.output[0]
        weights = numpy_helper.to_array(self.constants[name])
        scale = np.maximum(np.abs(weights).max(0) / 63.0, 1e-8).astype(np.float32)
        whole = np.clip(np.round(weights / scale), -63, 63).astype(np.int8)
        plain = name.replace(":", "_").replace("/", "_")
        self.dropped.add(name)
        if x not in self.inputs:
            self.inputs[x] = [x + "_q", x + "_sc", x + "_z"]
            self.add("DynamicQuantizeLinear", [x], self.inputs[x])
        quantized, x_scale, zero = self.inputs[x]
        self.add("MatMulInteger", [quantized, self.constant(plain + "_q", whole), zero], [y + "_i"])
        self.add("Cast", [y + "_i"], [y + "_f"], to=TensorProto.FLOAT)
        self.add("Mul", [x_scale, self.constant(plain + "_s", scale)], [y + "_ws"])
        self.add("Mul", [y + "_f", y + "_ws"], [y])

    def embedding(self, node):
        name, index, y = node.input[0], node.input[1], node.output[0]
        rows = numpy_helper.to_array(self.constants[name])
        scale = np.maximum(np.abs(rows).max(1, keepdims=True) / 127.0, 1e-8).astype(np.float32)
        whole = np.clip(np.round(rows / scale), -127, 127).astype(np.int8)
        self.dropped.add(name)
        self.add("Gather", [self.constant("emb_q", whole), index], [y + "_q"], axis=0)
        self.add("Cast", [y + "_q"], [y + "_f"], to=TensorProto.FLOAT)
        self.add("Gather", [self.constant("emb_s", scale), index], [y + "_s"], axis=0)
        self.add("Mul", [y + "_f", y + "_s"], [y])


def main():
    model, out = onnx.load(sys.argv[1]), Path(sys.argv[2])
    Quantizer(model.graph).run()
    onnx.checker.check_model(model)
    onnx.save(model, str(out))
    version = hashlib.sha256(out.read_bytes()).hexdigest()[:12]
    out.with_suffix(".version").write_text(version + "\n")


if __name__ == "__main__":
    main()
