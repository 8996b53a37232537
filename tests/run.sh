#!/bin/sh
# Runs every test: installs what is missing; builds with sanitizers and runs them all; builds
# with each compiler as for a release and runs the units, whole stories and, once, those of faults;
# lets each fuzzer look for FUZZ_SECONDS (10). A warning is an error. The last line has the counts.
#
#   sh tests/run.sh
#
# With CI=true the large programs are installed too, without which some tests are skipped, and more
# calls of the system are refused, with more errors (tests/fault/inject.bash).

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/setup.sh"

jobs=$(processors)
reports=$root/build/reports
rm -rf "$reports"
mkdir -p "$reports"

# report NAME STATUS [TEXT]: for the summary, in the form of ctest's reports.
report() {
  printf '<testcase name="%s" status="%s">\n%s\n</testcase>\n' "$1" "$2" "${3:-}" \
    >>"$reports/run.xml"
}

# The counts of all reports; the end of this script.
finish() {
  echo
  awk -f "$root/tests/summary.awk" "$reports"/*.xml
  exit
}

configure_and_make() {
  directory=$root/build/$1
  shift
  cmake -S "$root" -B "$directory" -DCOACH_WERROR=ON "$@" &&
    cmake --build "$directory" --parallel "$jobs"
}

# build NAME OPTION...: a build of these options in build/NAME.
build() {
  echo "== build $1"
  if configure_and_make "$@" >"$reports/$1.log" 2>&1; then
    report "build $1" run
  else
    cat "$reports/$1.log"
    report "build $1" fail
    return 1
  fi
}

# check NAME OPTION...: run the tests of build/NAME that these options of ctest choose.
check() {
  echo "== test $1"
  directory=$root/build/$1
  results=$reports/$1.xml
  shift
  # what did not pass is counted from the results
  ctest --test-dir "$directory" --parallel "$jobs" --output-on-failure --no-tests=error \
    --test-output-size-passed 1000000 --test-output-size-failed 1000000 \
    --output-junit "$results" "$@" || [ -e "$results" ] || report "tests in $directory" fail
}

has_compiler() {
  command -v "$1" >/dev/null 2>&1 || {
    report "build $1" skip "skipped: $1 is not installed"
    return 1
  }
}

setup_tests || {
  report setup fail
  finish
}

if build asan -DCMAKE_BUILD_TYPE=Debug -DCOACH_SANITIZE=ON; then
  check asan
fi

if [ "${CI:-}" = true ]; then
  export COACH_FAULTS=every
fi
# What an optimiser may change: arithmetic, the order of system calls, a whole story. What is said and
# refused is the same in every build, and was tried in the first.
stories='^unit/|^rules/purity$|^cli/(acme|scenarios|twelve_weeks|quarter_end)$'
faults='|^fault/'
for compiler in gcc clang; do
  if has_compiler $compiler &&
    build $compiler -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_C_COMPILER=$compiler; then
    check $compiler -R "$stories$faults"
    faults=
    unset COACH_FAULTS
  fi
done

if has_compiler clang &&
  build fuzz -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_C_COMPILER=clang -DCOACH_FUZZ=ON; then
  check fuzz
fi

finish
