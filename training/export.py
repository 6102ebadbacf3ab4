#!/usr/bin/python3
"""Writes a trained network as language.onnx, language-int8.onnx, labels.json and vocab.txt.

    export.py NETWORK.pt --vocab VOCAB --out FOLDER

int8: each product with a weight matrix becomes DynamicQuantizeLinear and MatMulInteger with a scale for each column, and the
word embeddings are stored as int8 with a scale for each row; all else stays as it is.
"""
import argparse
import json
import os
import sys
import warnings

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import words as w
from labels import ENTITY_TAGS, INPUTS, NAME_TAGS, OUTPUTS, ROLE_TAGS, TOP_HEADS, UPOS
from network import EMBEDDING, INT8, SCALE, load, parameter


def write_onnx(network, path):
    ids = torch.randint(1000, 20000, (2, 24))
    mask, sent = torch.ones_like(ids), torch.ones_like(ids)
    mask[1, 20:] = 0
    sent[:, 0] = 0
    sent[:, 13:] = 2
    row = {0: 'batch', 1: 'seq'}
    axes = {name: dict(row) for name in INPUTS + OUTPUTS}
    axes['arcs'][2] = axes['links'][2] = 'seq2'
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        torch.onnx.export(network, (ids, mask, torch.zeros_like(ids), sent), path, opset_version=13, input_names=INPUTS, output_names=OUTPUTS,
                          dynamic_axes=axes, do_constant_folding=True)


class Quantised:
    """The int8 form of an exported graph."""

    def __init__(self, model):
        self.model, self.graph = model, model.graph
        self.stored = {i.name: i for i in self.graph.initializer}
        self.nodes, self.weights, self.inputs = [], [], {}

    def build(self):
        for node in self.graph.node:
            if node.op_type == 'MatMul' and node.input[1] in self.stored:
                self.product(node)
            elif node.op_type == 'Gather' and node.input[0] == EMBEDDING:
                self.embedding(node)
            else:
                self.nodes.append(node)
        used = {name for node in self.nodes for name in node.input}
        kept = [i for i in self.graph.initializer if i.name in used]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept + self.weights)
        onnx.checker.check_model(self.model)
        return self.model

    def product(self, node):
        matrix, name = numpy_helper.to_array(self.stored[node.input[1]]), parameter(node.name)
        quantised, scale = int8(matrix, axis=0)
        self.weights += [numpy_helper.from_array(quantised, name + INT8), numpy_helper.from_array(scale.reshape(-1), name + SCALE),
                         numpy_helper.from_array(np.zeros(matrix.shape[1], np.int8), name + '_zero')]
        value, value_scale, value_zero = self.quantised_input(node.input[0])
        self.add('MatMulInteger', [value, name + INT8, value_zero, name + '_zero'], name + '/sums')
        self.add('Cast', [name + '/sums'], name + '/floats', to=TensorProto.FLOAT)
        self.add('Mul', [value_scale, name + SCALE], name + '/scales')
        self.add('Mul', [name + '/floats', name + '/scales'], node.output[0])

    def quantised_input(self, name):
        """The int8 form of a value, made once however many products read it."""
        if name not in self.inputs:
            self.inputs[name] = [name + '/int8', name + '/scale', name + '/zero']
            self.nodes.append(helper.make_node('DynamicQuantizeLinear', [name], self.inputs[name], name=name + '/quantise'))
        return self.inputs[name]

    def embedding(self, node):
        quantised, scale = int8(numpy_helper.to_array(self.stored[EMBEDDING]), axis=1)
        self.weights += [numpy_helper.from_array(quantised, EMBEDDING + INT8), numpy_helper.from_array(scale, EMBEDDING + SCALE)]
        self.add('Gather', [EMBEDDING + INT8, node.input[1]], EMBEDDING + '/rows')
        self.add('Cast', [EMBEDDING + '/rows'], EMBEDDING + '/floats', to=TensorProto.FLOAT)
        self.add('Gather', [EMBEDDING + SCALE, node.input[1]], EMBEDDING + '/scales')
        self.add('Mul', [EMBEDDING + '/floats', EMBEDDING + '/scales'], node.output[0])

    def add(self, kind, inputs, output, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output], name=f'{output}/{kind}', **attributes))


LARGEST = 127


def int8(matrix, axis):
    """-> (int8 values, float scales along the other axis)."""
    scale = np.maximum(np.abs(matrix).max(axis, keepdims=True), 1e-8).astype(np.float32) / LARGEST
    return np.clip(np.rint(matrix / scale), -LARGEST, LARGEST).astype(np.int8), scale


def write_labels(relations, path):
    labels = dict(upos=UPOS, relations=relations, ne=NAME_TAGS, entities=ENTITY_TAGS, attribution=ROLE_TAGS, topHeads=TOP_HEADS,
                  inputs=INPUTS, outputs=OUTPUTS)
    with open(path, 'w', encoding='utf-8') as f:
        json.dump(labels, f, indent=1)


def write_vocabulary(vocabulary, path):
    with open(path, 'w', encoding='utf-8', newline='\n') as f:
        f.writelines(piece + '\n' for piece in vocabulary)


def main():
    parser = argparse.ArgumentParser(description='Writes a trained network for ONNX Runtime.')
    parser.add_argument('network')
    parser.add_argument('--vocab', required=True, help='vocab.txt or tokenizer.json of the encoder')
    parser.add_argument('--out', required=True, help='folder to write to')
    a = parser.parse_args()
    os.makedirs(a.out, exist_ok=True)
    network, relations = load(a.network)
    plain, small = (os.path.join(a.out, name) for name in ('language.onnx', 'language-int8.onnx'))
    write_onnx(network, plain)
    onnx.save(Quantised(onnx.load(plain)).build(), small)
    write_labels(relations, os.path.join(a.out, 'labels.json'))
    write_vocabulary(w.read_vocabulary(a.vocab), os.path.join(a.out, 'vocab.txt'))
    for path in (plain, small):
        print(path, os.path.getsize(path))


if __name__ == '__main__':
    sys.exit(main())
