# Where the team lies, and where coach is started.

load ../cli/helper
load plainly

# A team in a directory whose name has a space, a letter beyond ASCII and a line break.
odd_team() {
  place=$'a place/\xc3\xbcber\nall; $HOME "x"'
  mkdir -p "$place"
  cp -R "$COACH_ROOT/examples/acme" "$place/the team"
  chmod -R u+w "$place/the team"
  place=$PWD/$place/the\ team
}

# A reading is recorded and seen, and nothing is made beside it.
check_works() {
  expect 0 coach "$@" goal record jordan/on-time 87 --date 2026-03-24
  grep -q '^      2026-03-24: 87$' "$place/people/jordan/goals/on-time.yaml"
  expect 0 coach "$@" check
  coach "$@" goal show jordan/on-time --format csv >"$BATS_TEST_TMPDIR/csv"
  grep -q ^jordan,on-time, "$BATS_TEST_TMPDIR/csv"
}

@test "a team in a path with spaces, accents and a line break: started in it" {
  odd_team
  cd "$place"
  check_works
}

@test "such a team: started below it" {
  odd_team
  cd "$place/people/jordan/goals"
  check_works
  [[ ! -e .coach ]]
}

@test "such a team: -C from elsewhere" {
  odd_team
  check_works -C "$place/people"
  [[ ! -e .coach ]]
}

@test "such a team: COACH_DIR from elsewhere" {
  odd_team
  COACH_DIR=$place check_works
}

@test "such a team: an edit, whose draft is in that path" {
  odd_team
  cd "$place"
  EDITOR='sed -i "s/^why: .*/why: It matters/"' expect 0 coach goal edit jordan/on-time
  grep -qx 'why: It matters' people/jordan/goals/on-time.yaml
}

@test "such a team: a complaint has the path from here" {
  odd_team
  cd "$place/people/jordan"
  sed -i '1s/^goal:/gaol:/' goals/on-time.yaml
  expect 1 coach check
  [[ $'\n'$output == *$'\ngoals/on-time.yaml:1:1: error: unknown key '* ]]
}

@test "a removed directory: an error of the system, and no crash" {
  mkdir gone
  cd gone
  rmdir ../gone
  expect 4 coach goal list
  [[ $stderr == *"cannot open '.': no such file or directory [E1]"* ]]
  expect 0 coach version
  acme_elsewhere=$BATS_TEST_TMPDIR/elsewhere
  cp -R "$COACH_ROOT/examples/acme" "$acme_elsewhere"
  COACH_DIR=$acme_elsewhere expect 0 coach goal list
  expect 0 coach -C "$acme_elsewhere" goal list
}

@test "a team that is removed while an editor is open: exit 4, and no crash" {
  acme
  printf '%s\n' '#!/bin/sh' 'echo "# more" >>"$1"' 'rm -r people' >../editor
  chmod +x ../editor
  EDITOR=../editor expect 4 coach goal edit jordan/on-time
  grep -qx '# more' .coach/drafts/people-jordan-goals-on-time.yaml
}

@test "a directory above that cannot be searched ends the search" {
  needs_plainly
  mkdir -p above/below
  cd above/below
  chmod a-x ..
  status=0
  plainly coach goal list 2>"$BATS_TEST_TMPDIR/stderr" || status=$?
  chmod u+x ..
  ((status == 3 || status == 4))
  grep -q 'error: ' "$BATS_TEST_TMPDIR/stderr"
}

# deep LEVELS: the example team that many levels down, as the working directory.
deep() {
  local name number
  name=$(printf '%0200d' 0)
  acme
  cd ..
  for ((number = 0; number < $1; number++)); do
    mkdir "$name"
    mv acme "$name"
    cd "$name"
  done
  cd acme
}

@test "a path of nearly four thousand bytes" {
  deep 18
  place=.
  check_works
}

@test "a path that is longer than the system can name: an error of the system, and no crash" {
  deep 25
  expect 4 coach goal record jordan/on-time 87 --date 2026-03-24
  [[ $stderr == *'file name too long [E1]'* ]]
}
