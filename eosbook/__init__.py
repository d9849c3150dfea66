"""The mathematics of "Learning threshold neurons via the edge of stability", to play with.

Modules import only leftwards: numerics (`losses`, `single_neuron`), then `figures`, then
`explorers`.  This file imports none of them, so that `import eosbook` is immediate.
"""

__version__ = "0.1.0"
