"""Packs the weights of a pretrained encoder, from the ONNX file of a Maven artifact, into a small file to train from.

    python3 base.py all-minilm-l6-v2.onnx minilm.npz        # or bge-small-en-v1.5.onnx, e5-small-v2.onnx

Each group of 64 weights becomes whole numbers from -11 to 11 and a scale, so that the file is easily carried to a machine with
a GPU; training soon makes up for what is lost.
"""

import sys

import numpy as np

GROUP, MOST = 64, 11


def weights(path):
    """The weights by the names that encoder.py gives them.

    Biases and norms have names in the ONNX file; the matrices have numbers only, in the order q k v o f1 f2 of each layer,
    transposed.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    base = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    numbered = [name for name in base if name.startswith("onnx::MatMul")]
    matrices = sorted(numbered, key=lambda name: int(name.split("_")[1]))
    embeddings = "embeddings."
    kind = base[embeddings + "token_type_embeddings.weight"][0]
    found = {
        "we.weight": base[embeddings + "word_embeddings.weight"],
        "pe.weight": base[embeddings + "position_embeddings.weight"] + kind,
        "n.weight": base[embeddings + "LayerNorm.weight"],
        "n.bias": base[embeddings + "LayerNorm.bias"],
    }
    for i in range(len(matrices) // 6):
        q, k, v, o, f1, f2 = (base[m].T for m in matrices[6 * i : 6 * i + 6])
        at, own = f"encoder.layer.{i}.", f"ls.{i}."
        parts = [base[f"{at}attention.self.{part}.bias"] for part in ("query", "key", "value")]
        found[own + "qkv.weight"], found[own + "qkv.bias"] = np.concatenate([q, k, v]), np.concatenate(parts)
        for linear, matrix, name in (
            ("o", o, "attention.output.dense"),
            ("f1", f1, "intermediate.dense"),
            ("f2", f2, "output.dense"),
        ):
            found[f"{own}{linear}.weight"], found[f"{own}{linear}.bias"] = matrix, base[f"{at}{name}.bias"]
        for norm, name in (("n1", "attention.output.LayerNorm"), ("n2", "output.LayerNorm")):
            found[f"{own}{norm}.weight"], found[f"{own}{norm}.bias"] = base[f"{at}{name}.weight"], base[f"{at}{name}.bias"]
    return found


def packed(found):
    arrays = {}
    for name, value in found.items():
        if value.ndim == 1:
            arrays[name] = value.astype(np.float16)
            continue
        groups = value.reshape(value.shape[0], -1, GROUP)
        scale = np.maximum(np.abs(groups).max(-1, keepdims=True) / MOST, 1e-8).astype(np.float16)
        arrays[name + ".whole"] = np.round(groups / scale.astype(np.float32)).astype(np.int8)
        arrays[name + ".scale"] = scale
    return arrays


def load(path):
    """The weights of a packed file, as float32 arrays."""
    arrays, found = np.load(path), {}
    for name in arrays.files:
        if name.endswith(".whole"):
            matrix = name[: -len(".whole")]
            groups = arrays[name].astype(np.float32) * arrays[matrix + ".scale"].astype(np.float32)
            found[matrix] = groups.reshape(groups.shape[0], -1)
        elif not name.endswith(".scale"):
            found[name] = arrays[name].astype(np.float32)
    return found


def layers(found, wanted):
    """The weights of `wanted` layers, spread over those there are, the last among them."""
    have = 1 + max(int(name.split(".")[1]) for name in found if name.startswith("ls."))
    kept = [(i + 1) * have // wanted - 1 for i in range(wanted)]
    chosen = {name: value for name, value in found.items() if not name.startswith("ls.")}
    for to, at in enumerate(kept):
        for name, value in found.items():
            if name.startswith(f"ls.{at}."):
                chosen[f"ls.{to}." + name.split(".", 2)[2]] = value
    return chosen


if __name__ == "__main__":
    np.savez_compressed(sys.argv[2], **packed(weights(sys.argv[1])))
