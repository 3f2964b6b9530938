.DEFAULT_GOAL := help
.PHONY: help run test test-full test-record mutate coverage prove lint verilog release registers synth bench bench-pe bench-rlc bench-synth bench-chip bench-maps bench-alexnet bench-vgg bench-sparse bench-depth bench-energy bench-gating bench-prune bench-edge8 bench-peers bench-digits bench-data-faults bench-faults bench-agree bench-trust train-digits fpga bitstream fpga-table readme clean

PYTHON ?= python3
TARGET ?= generic
verilog: CONFIG ?= small
release: CONFIG ?= small
synth: CONFIG ?= tiny
fpga: CONFIG ?= ecp5_25f
fpga: DEVICE ?= LFE5U-25F
bitstream: BOARD ?= ulx3s

CLI = .venv/bin/python -m lacuna.host.cli
with = $(if $(2),--$(1) $(2))

help:  ## Show this help
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16
	@echo
	@echo 'CONFIG=tiny|small|eyeriss|eyeriss_skipping|eyeriss_compressed|edge8|edge8_skipping|edge8_small|ecp5_85f|ecp5_25f|ice40up5k'
	@echo 'chooses the machine, WRAPPER=plain|stream|axi what stands around it in verilog and fpga (there serial, too),'
	@echo 'MEMORY=infer|blackbox whether its memories have bodies or are left to another flow,'
	@echo 'DEVICE=LFE5U-25F|LFE5U-45F|LFE5U-85F|iCE40UP5K|iCE40HX8K the FPGA,'
	@echo 'BOARD=ulx3s|ulx3s-25f|icebreaker the board, PORT=/dev/ttyUSB0 its serial port,'
	@echo 'TARGET=generic|ecp5|ice40 what synth maps to, IMAGE=path the picture of run,'
	@echo 'PYTHON=path the Python (3.11 or later) of the environment.'

# Everything stays below .venv; a Python package that is newer than the list is installed again.
.venv/ready: pyproject.toml
	test -x .venv/bin/python || $(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[test,prove]'
	touch $@

run: .venv/ready  ## Run a picture through the machine (CONFIG=small, IMAGE=), then digits; or on a board (BOARD=, PORT=)
	.venv/bin/python -m lacuna.bench.demo $(call with,config,$(CONFIG)) $(call with,image,$(IMAGE)) $(call with,board,$(BOARD)) $(call with,port,$(PORT))
	$(if $(BOARD),,.venv/bin/python -m lacuna.bench.digits --images 36)

test: .venv/ready  ## Run every test: golden models, Python simulation, generated Verilog
	.venv/bin/python -m pytest -n 2 --junitxml=build/tests.xml

test-full: .venv/ready  ## Run the tests that take minutes each, too
	.venv/bin/python -m pytest -n 2 --full --junitxml=build/tests.xml

test-record: .venv/ready  ## Keep the sums of the last run of the tests in bench/results/
	.venv/bin/python -m lacuna.bench.tests_report

mutate: .venv/ready  ## Run the quick suite on 300 wrong machines (minutes; goes on where it was)
	.venv/bin/python -m lacuna.bench.mutate

coverage: .venv/ready  ## Count the lines, expressions and toggles of tiny that the quick suite reaches (minutes)
	.venv/bin/python -m lacuna.bench.coverage

prove: .venv/ready  ## Prove properties of the design (minutes; goes on where it was); results go to bench/results/
	.venv/bin/python -m lacuna.proof.run --write

lint: .venv/ready  ## Check style, formatting, types and the generated Verilog
	.venv/bin/python -m ruff check .
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m pyright --pythonpath .venv/bin/python
	.venv/bin/python -m lacuna.gen.lint tiny

verilog: .venv/ready  ## Write the Verilog of a machine and its sidecar into build/ (CONFIG=small)
	$(CLI) verilog $(call with,config,$(CONFIG)) $(call with,wrapper,$(WRAPPER)) $(call with,memory,$(MEMORY))

release: .venv/ready  ## Pack a machine for other people's flows: Verilog, registers, constraints, FuseSoC (CONFIG=small)
	$(CLI) release $(call with,config,$(CONFIG)) $(call with,frequency,$(FREQUENCY))

registers: .venv/ready  ## Write the registers of the wrappers into build/: C, HTML, SystemRDL
	$(CLI) registers

synth: .venv/ready  ## Count the cells of a machine, module by module (CONFIG=tiny, TARGET=generic)
	$(CLI) synth $(call with,config,$(CONFIG)) $(call with,target,$(TARGET))

fpga: .venv/ready  ## Place and route a machine (DEVICE=LFE5U-25F, CONFIG=ecp5_25f, WRAPPER=, SEED=1, FREQUENCY=60)
	$(CLI) fpga $(call with,config,$(CONFIG)) $(call with,device,$(DEVICE)) $(call with,wrapper,$(WRAPPER)) $(call with,seed,$(SEED)) $(call with,frequency,$(FREQUENCY))

bitstream: .venv/ready  ## Make the bitstream of a board (BOARD=ulx3s, CONFIG=, SEED=1)
	$(CLI) bitstream $(call with,config,$(CONFIG)) $(call with,board,$(BOARD)) $(call with,seed,$(SEED))

fpga-table: .venv/ready  ## Place machines on FPGAs with five seeds each (hours; goes on where it was)
	.venv/bin/python -m lacuna.bench.fpga

bench: bench-pe bench-rlc bench-maps bench-chip bench-alexnet bench-vgg bench-sparse bench-depth bench-energy bench-prune bench-gating bench-edge8 bench-digits bench-faults bench-data-faults bench-agree bench-synth  ## Measure everything; results go to bench/results/

bench-pe: .venv/ready  ## Measure the passes of one PE, and what it costs
	.venv/bin/python -m lacuna.bench.pe
	.venv/bin/python -m lacuna.bench.pe_sparse

bench-rlc: .venv/ready  ## Measure the run-length code
	.venv/bin/python -m lacuna.bench.rlc

bench-maps: .venv/ready  ## Measure the run-length code on the feature maps of a photograph
	.venv/bin/python -m lacuna.bench.maps

bench-chip: .venv/ready  ## Count what the chip's mapping and ours move on AlexNet
	.venv/bin/python -m lacuna.bench.chip

bench-alexnet: .venv/ready  ## Run AlexNet in full on the Verilog of eyeriss (an hour; goes on where it was)
	.venv/bin/python -m lacuna.bench.alexnet

bench-vgg: .venv/ready  ## Predict VGG-16 and ResNet-18, and simulate a block of each layer (half an hour)
	.venv/bin/python -m lacuna.bench.vgg

bench-sparse: .venv/ready  ## Run AlexNet on the Verilog that skips zeros (an hour; goes on where it was)
	.venv/bin/python -m lacuna.bench.sparse

bench-data-faults: .venv/ready  ## Flip bits in the memories of machines with and without check bits; count their cells
	.venv/bin/python -m lacuna.bench.data_faults

bench-depth: .venv/ready  ## Run two layers on machines with FIFOs of several depths (half an hour)
	.venv/bin/python -m lacuna.bench.depth

bench-energy: .venv/ready  ## Count the energy of AlexNet by level and kind, as the ISCA paper does
	.venv/bin/python -m lacuna.bench.energy

bench-prune: .venv/ready  ## Count the zeros that thresholds gain on feature maps, and the error they make
	.venv/bin/python -m lacuna.bench.prune

bench-gating: .venv/ready  ## Measure what gating saves in a PE, gate by gate
	.venv/bin/python -m lacuna.bench.gating

bench-synth: .venv/ready  ## Count the cells of whole machines on ECP5 (an hour)
	.venv/bin/python -m lacuna.bench.synth tiny small eyeriss

bench-edge8: .venv/ready  ## Choose the sizes of edge8 by predicted cycles (minutes)
	.venv/bin/python -m lacuna.bench.edge8

bench-peers: .venv/ready  ## Run two layers on edge8, edge8_skipping and NNgen in Verilator (an hour; installs NNgen)
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[peers]'
	.venv/bin/python -m lacuna.bench.peers

bench-digits: .venv/ready  ## Read 360 handwritten digits on the Verilog of edge8_small (minutes)
	.venv/bin/python -m lacuna.bench.digits

bench-faults: .venv/ready  ## Spoil programs in more than ten thousand ways (minutes; goes on where it was)
	.venv/bin/python -m lacuna.bench.faults

bench-agree: .venv/ready  ## Run 50 layers on six machines and compare every word (minutes; needs Icarus)
	.venv/bin/python -m lacuna.bench.agree

bench-trust: .venv/ready  ## Sum up proofs, faults, mutants and coverage in bench/results/trust.json
	.venv/bin/python -m lacuna.bench.trust

train-digits: .venv/ready  ## Train the network of handwritten digits again (a minute)
	.venv/bin/python -m lacuna.bench.train_digits

readme: .venv/ready  ## Make the tables of README.md and VERIFICATION.md from bench/results/
	.venv/bin/python -m lacuna.bench.readme

clean:  ## Remove what was built, and the environment
	rm -rf build .venv *.egg-info .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
