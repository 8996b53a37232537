#!/bin/sh
# Times the scorecard of generated teams against what any reader with libyaml must do, and against
# other programs that do the same job; start-up too, and memory. All times are ratios to coach's
# own, of runs by turns: how fast the machine is, and what else it does, matters little.
#
#   sh tests/bench/run.sh [--format table|tsv] [GOALS]...
#
# GOALS are the sizes of the teams, 1000 and 10000 if none is given; the other programs stop at
# 10000. What is missing is skipped, with a word on stderr. js-yaml comes from npm's registry and
# goes with the temporary directory (TMPDIR) in which all of it happens.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$root/tests/setup.sh"

peers=$root/tests/bench/peers
bin=$root/build/bench/tests/bench
coach=$root/build/bench/coach
tab=$(printf '\t')
export COACH_TODAY=2026-12-28 # the last day that the generated teams know of

usage() {
  echo "usage: sh tests/bench/run.sh [--format table|tsv] [GOALS]..." >&2
  exit 2
}

say() {
  echo "bench: $*" >&2
}

format=table
if [ "${1:-}" = --format ]; then
  format=${2:-}
  [ "$format" = table ] || [ "$format" = tsv ] || usage
  shift 2
fi
for goals; do
  case $goals in
    *[!0-9]*) usage ;;
  esac
done
[ $# -gt 0 ] || set -- 1000 10000

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

build() {
  setup_build
  cmake -S "$root" -B "$root/build/bench" -DCMAKE_BUILD_TYPE=Release -DCOACH_TESTS=OFF \
    -DCOACH_BENCH=ON >"$work/log" &&
    cmake --build "$root/build/bench" --parallel "$(processors)" >>"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
  }
}

# What is there of the other programs

has_pyyaml() {
  python3 -c 'import yaml; yaml.CBaseLoader' 2>/dev/null
}

has_yaml_xs() {
  perl -MYAML::XS -e 1 2>/dev/null
}

has_js_yaml() {
  node -e 'require("js-yaml")' 2>/dev/null
}

look_for_peers() {
  export NODE_PATH="$work/node_modules"
  if command -v node >/dev/null && command -v npm >/dev/null; then
    npm install --silent --no-audit --no-fund --prefix "$work" js-yaml >/dev/null 2>&1 || true
  fi
  has_pyyaml || say "skipped: Python with PyYAML and its C loaders is not there"
  has_yaml_xs || say "skipped: Perl with YAML::XS is not there"
  has_js_yaml || say "skipped: Node with js-yaml is not there, or npm's registry out of reach"
}

# same_figures DIR: every program gives the same last readings, gaps and shares of progress.
same_figures() {
  "$coach" review scorecard kpi.not:milestones --format csv \
    --columns person,goal,kpi,actual_date,actual,gap,progress | LC_ALL=C sort >"$work/expected"
  if has_pyyaml; then
    python3 "$peers/scorecard.py" base "$1" "$COACH_TODAY" | LC_ALL=C sort | cmp - "$work/expected"
    python3 "$peers/scorecard.py" safe "$1" "$COACH_TODAY" | LC_ALL=C sort | cmp - "$work/expected"
  fi
  if has_yaml_xs; then
    perl "$peers/scorecard.pl" "$1" "$COACH_TODAY" | LC_ALL=C sort | cmp - "$work/expected"
  fi
  if has_js_yaml; then
    node "$peers/scorecard.js" "$1" "$COACH_TODAY" | LC_ALL=C sort | cmp - "$work/expected"
  fi
}

# Rows: JOB GOALS PROGRAM TIME PROCESSOR-TIME PEAK-KIB SECONDS, separated by tabs

# rows JOB GOALS NAMES: what pairs writes on stdin, with the names of its commands.
rows() {
  printf '%s\n' "$3" >"$work/names"
  paste "$work/names" - | awk -F "$tab" -v OFS="$tab" -v job="$1" -v goals="$2" '
    { print job, goals, $1, $3, $4, $5, $2 }' | tee -a "$work/rows" | show
}

show() {
  if [ "$format" = tsv ]; then
    cat
  else
    awk -F "$tab" '{ printf "  %-34s %8.2f %8.2f %9.1f\n", $3, $4, $5, $6 / 1024 }'
  fi
}

heading() {
  [ "$format" = tsv ] || printf '\n%-36s %8s %8s %9s\n' "$1" time cpu "peak MiB"
}

remark() {
  [ "$format" = tsv ] || printf '  %s\n' "$*"
}

# peak PROGRAM GOALS: its peak memory in KiB.
peak() {
  awk -F "$tab" -v program="$1" -v goals="$2" '$2 == goals && $3 == program { print $6; exit }' \
    "$work/rows"
}

# limits GOALS DIR ROUNDS: the scorecard against less than a scorecard.
limits() {
  names='coach review scorecard
libyaml, events and nothing else
list, open and read, no more'
  goals=$1
  dir=$2
  rounds=$3
  set -- "$coach" review scorecard --format csv -- "$bin/limit" events "$dir" \
    -- "$bin/limit" read "$dir"
  if command -v taskset >/dev/null; then
    names="$names
coach on one processor"
    set -- "$@" -- taskset -c 0 "$coach" review scorecard --format csv
  fi
  "$bin/pairs" "$rounds" "$@" >"$work/times"
  rows scorecard "$goals" "$names" <"$work/times"
}

# others GOALS DIR ROUNDS: the scorecard, written with other libraries.
others() {
  names='coach review scorecard'
  goals=$1
  dir=$2
  rounds=$3
  set -- "$coach" review scorecard --format csv
  if has_yaml_xs; then
    names="$names
Perl, YAML::XS"
    set -- "$@" -- perl "$peers/scorecard.pl" "$dir" "$COACH_TODAY"
  fi
  if has_js_yaml; then
    names="$names
Node, js-yaml"
    set -- "$@" -- node "$peers/scorecard.js" "$dir" "$COACH_TODAY"
  fi
  if has_pyyaml; then
    names="$names
Python, PyYAML's C loader, base
Python, PyYAML's C loader, safe"
    set -- "$@" -- python3 "$peers/scorecard.py" base "$dir" "$COACH_TODAY" \
      -- python3 "$peers/scorecard.py" safe "$dir" "$COACH_TODAY"
  fi
  [ $# -gt 5 ] || return 0
  "$bin/pairs" "$rounds" "$@" | sed 1d >"$work/times"
  rows scorecard "$goals" "$(echo "$names" | sed 1d)" <"$work/times"
}

# totals GOALS BYTES: the two ratios that matter most.
totals() {
  remark "$(awk -F "$tab" -v goals="$1" -v bytes="$2" '
    $2 == goals && $3 ~ /^libyaml/ { limit = $4 }
    $2 == goals && $3 == "coach review scorecard" { peak = $6 }
    END {
      printf "coach takes %.2f times as long as the events; %.2f bytes of memory a byte read",
        1 / limit, peak * 1024 / bytes
    }' "$work/rows")"
}

# system_calls FILES: how many of them a file costs, all threads together.
system_calls() {
  if command -v strace >/dev/null; then
    strace -f -c -U calls,name -o "$work/calls" "$coach" review scorecard --format csv >/dev/null
    remark "$(awk -v files="$1" '$2 == "total" { printf "%.1f system calls a file", $1 / files }' \
      "$work/calls")"
  fi
}

# padded GOALS DIR BYTES: what memory it takes when the same records have more bytes, in comments.
padded() {
  awk 'BEGIN { for (i = 0; i < 400; i++) print "# a remark that someone left here and nobody misses" }' \
    >"$work/comments"
  for file in "$2"/people/*/goals/*.yaml; do
    cat "$work/comments" >>"$file"
  done
  heading "$1 goals, $(($(size_of "$2") / $3)) times the bytes, in comments"
  "$bin/pairs" 3 "$coach" review scorecard --format csv >"$work/times"
  rows padded "$1" 'coach review scorecard' <"$work/times"
}

size_of() {
  find "$1" -name '*.yaml' -exec cat {} + | wc -c
}

# bench GOALS FIRST: all that is done with a team of this size.
bench() {
  dir=$work/team
  "$bin/generate" "$dir" "$1"
  export COACH_DIR="$dir"
  bytes=$(size_of "$dir")
  files=$(find "$dir" -name '*.yaml' | wc -l)
  rounds=$(($1 > 20000 ? 5 : $1 > 2000 ? 11 : 31))
  if [ "$2" = true ]; then
    same_figures "$dir"
  fi
  heading "$1 goals, $files files, $((bytes / 1000)) kB"
  limits "$1" "$dir" $rounds
  if [ "$1" -le 10000 ]; then
    others "$1" "$dir" $(((rounds + 1) / 4))
  fi
  totals "$1" "$bytes"
  system_calls "$files"
  if [ "$2" = true ]; then
    padded "$1" "$dir" "$bytes"
  fi
  rm -rf "$dir"
}

start_up() {
  heading "start-up"
  names='coach version
true'
  set -- "$coach" version -- true
  if command -v git >/dev/null; then
    names="$names
git --version"
    set -- "$@" -- git --version
  fi
  "$bin/pairs" 301 "$@" >"$work/times"
  rows start 0 "$names" <"$work/times"
}

build
look_for_peers
[ "$format" = table ] || printf 'job\tgoals\tprogram\ttime\tprocessor_time\tpeak_kib\tseconds\n'
first=true
for goals; do
  bench "$goals" $first
  first=false
done
start_up
[ "$format" = tsv ] || echo
remark "time and cpu are ratios to coach's; medians over rounds in which all run by turns"
