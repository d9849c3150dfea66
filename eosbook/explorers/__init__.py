"""Live pictures: ipywidgets sliders joined in the browser to a picture that JavaScript computes; and
questions whose answer shows once the reader has locked in a prediction.
"""

from eosbook.explorers.bifurcation import BifurcationExplorer, bifurcation_explorer
from eosbook.explorers.crossing import CrossingExplorer, crossing_explorer
from eosbook.explorers.inequalities import InequalityExplorer, inequality_explorer
from eosbook.explorers.mean_model import MeanModelExplorer, mean_model_explorer
from eosbook.explorers.neuron_inequalities import (
    NeuronInequalityExplorer,
    neuron_inequality_explorer,
)
from eosbook.explorers.optimisers import OptimiserExplorer, optimiser_explorer
from eosbook.explorers.prediction import Prediction, prediction
from eosbook.explorers.race import RaceExplorer, race_explorer
from eosbook.explorers.rate_lab import RateLabExplorer, rate_lab_explorer
from eosbook.explorers.relu_network import ReluNetworkExplorer, relu_network_explorer
from eosbook.explorers.single_neuron import SingleNeuronExplorer, single_neuron_explorer
from eosbook.explorers.training_run import TrainingRunExplorer, training_explorer
from eosbook.explorers.transition import TransitionExplorer, transition_explorer

__all__ = [
    "BifurcationExplorer",
    "CrossingExplorer",
    "InequalityExplorer",
    "MeanModelExplorer",
    "NeuronInequalityExplorer",
    "OptimiserExplorer",
    "Prediction",
    "RaceExplorer",
    "RateLabExplorer",
    "ReluNetworkExplorer",
    "SingleNeuronExplorer",
    "TrainingRunExplorer",
    "TransitionExplorer",
    "bifurcation_explorer",
    "crossing_explorer",
    "inequality_explorer",
    "mean_model_explorer",
    "neuron_inequality_explorer",
    "optimiser_explorer",
    "prediction",
    "race_explorer",
    "rate_lab_explorer",
    "relu_network_explorer",
    "single_neuron_explorer",
    "training_explorer",
    "transition_explorer",
]
