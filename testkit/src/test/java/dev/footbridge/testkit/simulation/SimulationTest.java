package dev.footbridge.testkit.simulation;

class SimulationTest extends SimulationSuite {}
