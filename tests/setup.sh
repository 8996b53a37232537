# Installs what is missing to build and to test coach. Sourced, not run:
#
#   setup_build   what a build needs
#   setup_tests   that, and what the tests need; with CI=true also the large programs, whose
#                 tests skip elsewhere
#
# What is there already is left alone, so that a second run installs nothing and is quick.

# One line a thing: the package of Debian that has it, and a command that succeeds where it is
# there, wherever it came from.
build_needs='
gcc             command -v cc
libc6-dev       has_header stdio.h
make            command -v make || command -v ninja
cmake           command -v cmake
pkg-config      command -v pkg-config
libyaml-dev     has_module yaml-0.1
libutf8proc-dev has_module libutf8proc
libjansson-dev  has_module jansson
libcsv-dev      has_header csv.h
'
test_needs='
libcmocka-dev   has_module cmocka
bats            command -v bats
clang           command -v clang
libclang-rt-dev has_fuzzer
clang-format    command -v clang-format
universal-ctags ctags --version | grep Universal
mandoc          command -v mandoc
jq              command -v jq
patch           command -v patch
strace          command -v strace
git             command -v git
locales         test -e /usr/share/i18n/locales/de_DE
python3         command -v python3
python3-yaml    python3 -c "import yaml"
python3-jsonschema python3 -c "import jsonschema"
'
large_needs='
libical-dev         has_module libical
nodejs              command -v node
libreoffice-calc    command -v soffice
'

has_module() {
  pkg-config --exists "$1"
}

has_header() {
  echo "#include <$1>" | cc -E -
}

has_fuzzer() {
  echo 'int LLVMFuzzerTestOneInput(void); int LLVMFuzzerTestOneInput(void) { return 0; }' |
    clang -fsanitize=fuzzer,address -x c -o /dev/null -
}

# The packages of a list of needs that are missing, one a line.
missing() {
  echo "$1" | while read -r package probe; do
    if [ -n "$package" ] && ! eval "$probe" >/dev/null 2>&1; then
      echo "$package"
    fi
  done
}

# As root, or through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# Without the packages that are installed: a thing may be hidden by another of the same name
# earlier in PATH, and installing again would not help.
not_installed() {
  for package; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
      echo "$package"
  done
}

# Install what is missing of a list of needs.
setup() {
  wanted=$(missing "$1")
  [ -n "$wanted" ] || return 0

  if ! command -v apt-get >/dev/null 2>&1; then
    echo "setup: missing here, by the names of Debian's packages:" $wanted >&2
    echo "setup: only apt-get is known here; please install them by hand" >&2
    return 1
  fi
  wanted=$(not_installed $wanted)
  [ -n "$wanted" ] || return 0

  echo "setup: installing with apt-get:" $wanted >&2
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
    echo "setup: needs root or sudo for that" >&2
    return 1
  fi
  as_root apt-get update -q >&2
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends $wanted >&2
}

setup_build() {
  setup "$build_needs"
}

setup_tests() {
  if [ "${CI:-}" = true ]; then
    setup "$build_needs$test_needs$large_needs"
  else
    setup "$build_needs$test_needs"
  fi
}

# How many processors to keep busy.
processors() {
  getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2
}
