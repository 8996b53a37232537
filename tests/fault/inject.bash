# Refusing the calls that coach makes of the system, or killing it at one, by strace: `load
# inject` after `load ../cli/helper`.

# Skip where this process may not trace another one.
needs_ptrace() {
  needs strace
  strace -o /dev/null true 2>/dev/null || skip 'no process may be traced here'
  # two tracers are one too many: the leak checker stops its process by tracing it
  export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
}

# A working directory that needs no disk, where there is one: hundreds of runs wait for it. The
# test ends with leave_memory.
in_memory() {
  memory=$(mktemp -d /dev/shm/coach-test.XXXXXX 2>/dev/null) || return 0
  mkdir "$memory/work"
  cd "$memory/work" || return
}

leave_memory() {
  cd / && rm -rf "${memory:-}"
}

# Whether calls are to be tried all over, with several errors, which takes minutes, or what matters most:
# COACH_FAULTS=every.
every_fault() {
  [[ ${COACH_FAULTS:-} == every ]]
}

# points CALLS COMMAND...: run it, and print "CALL NUMBER" for each of these calls of the system
# that it makes: the 3rd close() is "close 3". What comes before the team directory is opened
# belongs to the loader, and is counted but not printed; so is memory.
points() {
  local calls=$1
  shift
  strace -f -qq -e signal=none -e "trace=$calls" -o "$BATS_TEST_TMPDIR/trace" "$@" \
    >"$BATS_TEST_TMPDIR/stdout" 2>"$BATS_TEST_TMPDIR/stderr"
  awk '
    { call = $2; sub(/\(.*/, "", call); number[call]++ }
    /O_DIRECTORY/ { begun = 1 }
    begun && call ~ /^[a-z]/ && call != "mmap" { print call, number[call] }
  ' "$BATS_TEST_TMPDIR/trace"
}

# inject CALL NUMBER WHAT COMMAND...: run it with error=ENOSPC, signal=KILL or delay_enter=1000
# at that call. Returns its exit status; $BATS_TEST_TMPDIR/stdout and /stderr have what it said.
inject() {
  local call=$1 number=$2 what=$3
  shift 3
  strace -f -qq -e signal=none -e "trace=$call" -e "inject=$call:$what:when=$number" \
    -o "$BATS_TEST_TMPDIR/trace" "$@" >"$BATS_TEST_TMPDIR/stdout" 2>"$BATS_TEST_TMPDIR/stderr"
}

# said PATTERN: the last command said it on stderr.
said() {
  grep -q -e "$1" "$BATS_TEST_TMPDIR/stderr"
}

# The end of a test, from wherever it is called: why, and what the last command said. $at may
# hold what was being tried.
fail() {
  printf '%s\n' ${at:+"$at:"} "$@"
  printf -- '-- stderr\n%s\n' "$(head -n 20 "$BATS_TEST_TMPDIR/stderr")"
  exit 1
}

# What a command does to people/: between the state before and after it, kept in ../old and
# ../new, there is nothing.

# keep_states COMMAND...: keep both states, and put the first one back.
keep_states() {
  cp -Rp people ../old
  "$@" >/dev/null 2>&1
  cp -Rp people ../new
  diff -rq ../old ../new | sed -n -e 's/^Files .* and \.\.\/new\/\(.*\) differ$/\1/p' \
    -e 's/^Only in \.\.\/new\/\(.*\): /\1\//p' >../differ
  [[ -s ../differ ]] || fail 'the command has changed nothing'
  put_back
}

put_back() {
  rm -rf .coach people
  cp -Rp ../old people
}

# Print "old" or "new"; "both" if some files are old and others new; "torn" if one is neither.
state() {
  local name old='' new='' state
  while read -r name; do
    if [[ ! -e people/$name && ! -e ../old/$name ]] || cmp -s "people/$name" "../old/$name"; then
      old=old
    elif cmp -s "people/$name" "../new/$name"; then
      new=new
    else
      echo torn
      return
    fi
  done <../differ
  state=$old$new
  echo "${state/oldnew/both}"
}

temps() {
  find . -name '.coach-tmp-*'
}
