"""The network: a MiniLM-L6 encoder and a head for each task, all read out in one pass."""
import json
import math
import random
import re

import torch
import torch.nn as nn
import torch.nn.functional as F

from labels import ENTITY_TAGS, NAME_TAGS, ROLE_TAGS, TOP_HEADS, UNKNOWN, UPOS

NEVER = -10000.0


class Dropout(nn.Module):
    """Dropout whose masks are slices of one pool, because drawing them is slow on a CPU."""

    pool = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        if self.share not in Dropout.pool:
            drawn = torch.rand(1 << 24, generator=torch.Generator().manual_seed(1))
            Dropout.pool[self.share] = (drawn >= self.share).float() / (1 - self.share)
        pool = Dropout.pool[self.share]
        start = random.randrange(len(pool) - x.numel())
        return x * pool[start:start + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.attention_norm, self.norm = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = Dropout(0.1)

    def forward(self, x, bias):
        batch, length, width = x.shape
        each = width // self.heads
        q, k, v = (f(x).view(batch, length, self.heads, each).transpose(1, 2) for f in (self.query, self.key, self.value))
        attention = torch.softmax((q / math.sqrt(each)) @ k.transpose(2, 3) + bias, -1)
        mixed = (attention @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self.dropout(self.out(mixed)))
        return self.norm(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """BERT's encoder; the table of segment types holds the letter case of the word."""

    def __init__(self, layers=6, width=384, heads=12, inner=1536, vocabulary=30522, cases=3):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width, sparse=True)
        self.position, self.case = nn.Embedding(512, width), nn.Embedding(cases, width)
        self.norm, self.dropout = nn.LayerNorm(width, 1e-12), Dropout(0.1)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))

    def forward(self, ids, mask, case):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.word(ids) + self.position(places)[None] + self.case(case)))
        bias = (1.0 - mask[:, None, None, :].float()) * NEVER
        states = []
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states


class Network(nn.Module):
    """The heads of words and grammar read a learned mix of the last four layers, the others the last layer."""

    def __init__(self, relations, width=384, arc=256, label=128, link=128):
        super().__init__()
        self.encoder, self.dropout, self.more_dropout = Encoder(width=width), Dropout(0.1), Dropout(0.2)
        self.mix = nn.Parameter(torch.tensor([0., 0., 0., 1.]))
        self.upos = nn.Linear(width, len(UPOS))
        self.arc_dependent, self.arc_head, self.arc_pair = nn.Linear(width, arc), nn.Linear(width, arc), nn.Linear(arc + 1, arc)
        self.rel_dependent, self.rel_head, self.rel_out = nn.Linear(width, label), nn.Linear(width, label), nn.Linear(2 * label, relations)
        self.ne, self.ent, self.role = nn.Linear(width, len(NAME_TAGS)), nn.Linear(width, len(ENTITY_TAGS)), nn.Linear(width, len(ROLE_TAGS))
        self.link_from, self.link_to = nn.Linear(width, link), nn.Linear(width, link)
        for head in (self.upos, self.ne, self.ent, self.role, self.link_from, self.link_to, self.rel_out):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def encode(self, ids, mask, case):
        """-> (last layer, mix for grammar)."""
        states = self.encoder(ids, mask, case)
        weights = torch.softmax(self.mix, 0)
        mixed = sum(weights[i] * states[len(states) - 4 + i] for i in range(4))
        return self.dropout(states[-1]), self.dropout(mixed)

    def arcs(self, y, sent):
        """[batch, word, head] scores; a head is a word of the same sentence or place 0, which stands for the root.
        Leaky ReLU and not GELU: torch 1.13 gives infinite gradients on a CPU for GELU before a transposed product."""
        d = self.more_dropout(F.leaky_relu(self.arc_dependent(y), 0.1))
        h = self.more_dropout(F.leaky_relu(self.arc_head(y), 0.1))
        pair = self.arc_pair(torch.cat([d, torch.ones_like(d[..., :1])], -1)) / math.sqrt(h.shape[-1])
        places = torch.arange(sent.shape[1], device=sent.device)
        same = ((sent[:, :, None] == sent[:, None, :]) & (sent[:, None, :] > 0)).float()
        itself = (places[:, None] == places[None, :]).float()[None]
        root = (places == 0).float()[None, None, :]
        return pair @ h.transpose(1, 2) + (1.0 - torch.maximum(same * (1.0 - itself), root)) * NEVER

    def rels(self, y, heads):
        """[batch, word, candidate, relation] scores for given head places [batch, word, candidate]."""
        d, h = self.more_dropout(self.rel_dependent(y)), self.more_dropout(self.rel_head(y))
        batch, length, width = d.shape
        flat = (heads + torch.arange(batch, device=y.device)[:, None, None] * length).reshape(-1)
        h = h.reshape(batch * length, width).index_select(0, flat).view(batch, length, -1, width)
        d = d[:, :, None, :]
        return self.rel_out(torch.cat([F.gelu(d + h), d * h], -1))

    def links(self, x, mask):
        """[batch, word, place] scores of the place where the cue of a source or content begins; place 0: not here."""
        scale = math.sqrt(self.link_from.out_features)
        return (self.link_from(x) / scale) @ self.link_to(x).transpose(1, 2) + (1.0 - mask[:, None, :].float()) * NEVER

    def forward(self, ids, mask, case, sent):
        x, y = self.encode(ids, mask, case)
        arcs = self.arcs(y, sent)
        top = arcs.topk(TOP_HEADS, -1)[1]
        return self.upos(y), arcs, top, self.rels(y, top), self.ne(x), self.ent(x), self.role(x), self.links(x, mask)


def losses(network, batch, names_weight=1.0):
    """One batch -> {name: loss} of whatever labels it has."""
    x, y = network.encode(batch['ids'], batch['mask'], batch['case'])
    found = {}
    if 'head' in batch:
        found['upos'] = cross_entropy(network.upos(y), batch['upos'])
        found['arc'] = cross_entropy(network.arcs(y, batch['sent']), batch['head'])
        heads = batch['head'].clamp(min=0)[..., None]
        found['rel'] = cross_entropy(network.rels(y, heads)[:, :, 0], batch['rel'].masked_fill(batch['head'] < 0, UNKNOWN))
    if 'ne' in batch and (batch['ne'] >= 0).any():
        found['ne'] = names_weight * cross_entropy(network.ne(x), batch['ne'])
    if 'ent' in batch:
        found['ent'] = cross_entropy(network.ent(x), batch['ent'])
    if 'role' in batch:
        found['role'] = cross_entropy(network.role(x), batch['role'])
        if (batch['link'] >= 0).any():
            found['link'] = 0.5 * shared_cross_entropy(network.links(x, batch['mask']), batch['link'])
    return found


def cross_entropy(scores, labels):
    """Over the labelled words only: most pieces have none, and the tables are wide."""
    known = labels.reshape(-1) >= 0
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1])[known], labels.reshape(-1)[known])


def shared_cross_entropy(scores, targets):
    """Each word may have several right places [..., k], which share its probability evenly."""
    known = (targets >= 0).any(-1)
    scores, targets = scores[known], targets[known]
    right = (targets >= 0).float()
    log = torch.log_softmax(scores, -1).gather(1, targets.clamp(min=0))
    return -(log * right / right.sum(-1, keepdim=True)).sum(-1).mean()


# ------------------------------------------------------------------------------------------------ weights

EMBEDDING, INT8, SCALE = 'encoder.word.weight', '_int8', '_scale'     # names in exported files

ENCODER_NAMES = dict(query='attention/self/query', key='attention/self/key', value='attention/self/value', out='attention/output/dense',
                     widen='intermediate/dense', narrow='output/dense')
ENCODER_NORMS = dict(attention_norm='attention.output.LayerNorm', norm='output.LayerNorm')


def pretrained_encoder(path):
    """The weights of a BERT encoder out of its ONNX file, under the names used here. The segment table is replaced by three
    copies of its first row, one for each letter case."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    stored = {i.name: i for i in graph.initializer}
    prefix = 'bert.' if 'bert.embeddings.LayerNorm.weight' in stored else ''

    def weight(name):
        return torch.from_numpy(numpy_helper.to_array(stored[name]).copy()).float()

    found = {'word.weight': weight(f'{prefix}embeddings.word_embeddings.weight'),
             'position.weight': weight(f'{prefix}embeddings.position_embeddings.weight'),
             'case.weight': weight(f'{prefix}embeddings.token_type_embeddings.weight')[:1].repeat(3, 1)}
    for part in ('weight', 'bias'):
        found['norm.' + part] = weight(f'{prefix}embeddings.LayerNorm.{part}')
    products = {n.name: [i for i in n.input if i in stored] for n in graph.node if n.op_type == 'MatMul'}
    layer = 0
    while f'{prefix}encoder.layer.{layer}.attention.self.query.bias' in stored:
        for ours, theirs in ENCODER_NAMES.items():
            (node,) = [n for n in products if n.endswith(f'/encoder/layer.{layer}/{theirs}/MatMul')]
            found[f'layers.{layer}.{ours}.weight'] = weight(products[node][0]).t().contiguous()
            found[f'layers.{layer}.{ours}.bias'] = weight(f'{prefix}encoder.layer.{layer}.{theirs.replace("/", ".")}.bias')
        for ours, theirs in ENCODER_NORMS.items():
            for part in ('weight', 'bias'):
                found[f'layers.{layer}.{ours}.{part}'] = weight(f'{prefix}encoder.layer.{layer}.{theirs}.{part}')
        layer += 1
    return found


def exported_weights(path):
    """All weights out of an exported file of this network, int8 or not: the start of a further run."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    stored = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    found = {name: value.float() for name, value in stored.items() if re.fullmatch(r'[a-z][\w.]*\.(weight|bias)|mix', name)}
    for name in stored:
        if name.endswith(INT8):
            plain = name[:-len(INT8)]
            value = stored[name].float() * stored[plain + SCALE]
            found[plain] = value if plain == EMBEDDING else value.t().contiguous()
    for node in graph.node:
        if node.op_type == 'MatMul' and node.input[1] in stored:
            found[parameter(node.name)] = stored[node.input[1]].float().t().contiguous()
    return found


def parameter(node):
    """/encoder/layers.0/query/MatMul -> encoder.layers.0.query.weight"""
    return node[:-len('/MatMul')].strip('/').replace('/', '.') + '.weight'


def save(path, network, relations, **more):
    torch.save(dict(weights=network.state_dict(), relations=relations, **more), path)


def load(path):
    stored = torch.load(path, map_location='cpu')
    network = Network(len(stored['relations']))
    network.load_state_dict(stored['weights'])
    return network.eval(), stored['relations']


def relations_of(labels_json):
    with open(labels_json, encoding='utf-8') as f:
        return json.load(f)['relations']
