# For every test of the command line: `load helper` at the top of the .bats file.
#
# A test runs in a directory of its own, with nothing of its surroundings: no home, no settings
# of git, one locale, one day. `coach` is the program that was built.

bats_require_minimum_version 1.5.0
export LC_ALL=C.UTF-8 # for what bash reads from here on: $'\u0308' in a test is one character
COACH_ROOT=${COACH_ROOT:-$(cd "$BATS_TEST_DIRNAME/../.." && pwd)}
COACH_BIN=${COACH_BIN:-$COACH_ROOT/build/coach}
PATH=$(dirname "$COACH_BIN"):$PATH
golden=$COACH_ROOT/tests/cli/golden

# A file with a setup() of its own calls this first.
coach_setup() {
  unset COACH_DIR COACH_USER COLUMNS NO_COLOR CLICOLOR CLICOLOR_FORCE VISUAL EDITOR PAGER
  unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
  export LC_ALL=C TZ=UTC COACH_TODAY=2026-03-27
  export HOME=$BATS_TEST_TMPDIR/home
  export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
  export XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
  # not /dev/null: git would rename a file over it, were a test to set something and root
  export GIT_CONFIG_GLOBAL=$HOME/.gitconfig GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0
  export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org
  export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org
  export GIT_AUTHOR_DATE='2026-01-05T09:00:00Z' GIT_COMMITTER_DATE='2026-01-05T09:00:00Z'
  mkdir -p "$HOME" "$BATS_TEST_TMPDIR/work"
  cd "$BATS_TEST_TMPDIR/work" || return
}

setup() {
  coach_setup
}

# expect STATUS COMMAND...: run a command, which must end with just this exit status. A crash has
# none: it ends above 125. Afterwards $output and the array $lines have its stdout, $stderr and
# $stderr_lines its stderr.
expect() {
  local wanted=$1
  shift
  status=0
  "$@" >"$BATS_TEST_TMPDIR/stdout" 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
  output=$(<"$BATS_TEST_TMPDIR/stdout")
  stderr=$(<"$BATS_TEST_TMPDIR/stderr")
  mapfile -t lines <"$BATS_TEST_TMPDIR/stdout"
  mapfile -t stderr_lines <"$BATS_TEST_TMPDIR/stderr"
  if ((status != wanted)); then
    printf 'exit status %s, not %s, of: %s\n' "$status" "$wanted" "$*"
    printf -- '-- stdout\n%s\n-- stderr\n%s\n' "$output" "$stderr"
    return 1
  fi
}

# refute COMMAND...: the command says no, with exit status 1. A `!` would not do: what stands behind
# one ends no test unless it is the last command, and takes a file that is not there for a no.
refute() {
  local said=0
  "$@" || said=$?
  if ((said != 1)); then
    printf 'exit status %s, not 1, of: %s\n' "$said" "$*"
    return 1
  fi
}

# What the last expect saw is, byte for byte, what stands on stdin (a heredoc).
expect_output() {
  diff -u --label expected --label stdout - "$BATS_TEST_TMPDIR/stdout"
}

expect_stderr() {
  diff -u --label expected --label stderr - "$BATS_TEST_TMPDIR/stderr"
}

# Nothing on stderr.
expect_quiet() {
  expect_stderr </dev/null
}

# expect_file NAME: stdout is the file tests/cli/golden/NAME. With UPDATE_GOLDEN=1 the file is
# written instead; read the diff before it is committed.
expect_file() {
  if [[ ${UPDATE_GOLDEN:-} == 1 ]]; then
    mkdir -p "$(dirname "$golden/$1")"
    cp "$BATS_TEST_TMPDIR/stdout" "$golden/$1"
  fi
  expect_output <"$golden/$1"
}

# A fresh copy of the example team, as the working directory.
acme() {
  cp -R "$COACH_ROOT/examples/acme" acme
  chmod -R u+w acme
  cd acme || return
}

# The working directory becomes a git repository that has all of it, so that `git diff` shows
# what a command changed.
commit_all() {
  git init -q .
  git add -A
  git commit -q -m 'as it was'
}

# Skip a test that needs a program which is not installed here.
needs() {
  command -v "$1" >/dev/null 2>&1 || skip "$1 is not installed"
}
