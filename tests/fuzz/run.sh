# run.sh FUZZER CORPUS: let a fuzzer look for new inputs for FUZZ_SECONDS (10).
#
# What it finds interesting is kept in FUZZER.found/, so that the next run starts from there; an
# input that crashes it is in FUZZER.crash-*.

set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
fuzzer=$1
corpus=$2

found=$fuzzer.found
mkdir -p "$found"
exec "$fuzzer" -max_total_time="${FUZZ_SECONDS:-10}" -timeout=10 -rss_limit_mb=2048 \
  -dict="$here/yaml.dict" -verbosity=0 -print_final_stats=1 -artifact_prefix="$fuzzer." \
  "$found" "$corpus"
