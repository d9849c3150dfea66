"""Live pictures: ipywidgets sliders joined in the browser to a picture that JavaScript computes."""

from eosbook.explorers.single_neuron import SingleNeuronExplorer, single_neuron_explorer

__all__ = ["SingleNeuronExplorer", "single_neuron_explorer"]
