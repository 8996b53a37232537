# Whatever a person types as text goes into a file and comes out of it unchanged, for every other
# program that reads YAML, too.

load helper
load team

texts=(
  'say "yes": no' "it's # 1" '- a dash' $'two\nlines' '😀 émile 王' '{a: b}' null 2026-01-05 '&a *b !c'
  'trailing:' '@x' $'tab\tin' '| bar' '---'
)

setup() {
  coach_setup
  python3 -c 'import yaml' 2>/dev/null || skip 'PyYAML is not installed'
  team jordan
  on_time '2026-03-20: 86'
  put people/sam/person.yaml <<<'name: Sam'
  commit_all
  export COACH_USER=sam
}

# comes_back WORDS...: run with each text in the place of TEXT, and look for it in what was written.
comes_back() {
  local text word count=0
  local -a changed
  for word; do
    [ "$word" != TEXT ] || ((++count))
  done
  for text in "${texts[@]}"; do
    expect 0 coach "${@//TEXT/"$text"}"
    readarray -t changed < <(git ls-files --modified --others -- '*.yaml' && find private -name '*.yaml')
    python3 "$COACH_ROOT/tests/cli/free_text.py" "$text" "$count" "${changed[@]}" ||
      { echo "lost: $text"; return 1; }
    rm -rf private
    mkdir private
    git checkout --quiet .
    git clean --quiet --force -d
  done
}

@test "of a person" {
  comes_back person add Bo --role TEXT
  comes_back person contract jordan --purpose TEXT --confidential TEXT --feedback TEXT
}

@test "of a goal" {
  comes_back goal add jordan 'Sign 20 contracts by 30 June 2026' --why TEXT --source TEXT
  comes_back goal revise on-time --target 95 --why TEXT
  comes_back goal close on-time --learned TEXT --wins TEXT --sustain TEXT --next TEXT
  comes_back goal agree on-time --clear yes --achievable yes --support TEXT
}

@test "of a reading" {
  comes_back goal record on-time 90 --note TEXT
}

@test "of a habit, and why it was skipped" {
  comes_back goal habit on-time --do TEXT --when TEXT --every day --id walk
  coach goal habit on-time --do Walk --every day --id walk
  commit_all
  comes_back goal tick on-time/walk --skip TEXT
}

@test "of a session" {
  comes_back session log jordan --focus TEXT --goal TEXT --now TEXT --tried TEXT --in-the-way TEXT \
    --notes TEXT --coach-learned TEXT
  comes_back session schedule jordan --date 2026-04-01 --focus TEXT
}

@test "of feedback, of a round, of a journal" {
  comes_back feedback give jordan --situation TEXT --behavior TEXT --impact TEXT
  comes_back feedback give jordan --action TEXT --impact TEXT --desired TEXT --alternative TEXT
  comes_back feedback ask jordan --of sam --notes TEXT
  comes_back review journal add jordan --well TEXT --hard TEXT --different TEXT
}

@test "of a step of the path, its check-in, and why it was agreed for somebody" {
  sed -i 's/^manager:.*/manager: sam/' team.yaml
  comes_back pip open jordan --step written --expectation TEXT --consequence TEXT --override TEXT \
    --hr TEXT --notes TEXT
  coach pip open jordan --step verbal --due +3w
  git add --force private && commit_all
  comes_back pip checkin jordan --going TEXT --blockers TEXT --notes TEXT
  comes_back pip agree jordan --clear yes --achievable yes --by jordan --on-behalf TEXT
  comes_back pip close jordan --outcome continue --learned TEXT
}

@test "of a review's parts" {
  coach review start jordan --period 2026-Q1
  git add --force private && commit_all
  comes_back review self jordan --well TEXT --strengths TEXT --hard TEXT --outside TEXT \
    --values TEXT --hindsight TEXT --by jordan --on-behalf TEXT
}
