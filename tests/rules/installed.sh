# What cmake --install puts in place can be used from there, the library static and shared: a
# small program finds it by pkg-config, links, and runs; the tree may be moved afterwards.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cc=${CC:-cc}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/user.c" <<'END'
#include <coach.h>
#include <stdio.h>
#include <stdlib.h>

static void out_of_memory(void)
{
    abort();
}

int main(void)
{
    struct arena arena;
    struct diags diags;
    struct store store;

    arena_init(&arena, out_of_memory);
    diags_init(&diags, &arena);
    if (store_open(&store, &arena, "/nowhere", true, &diags) == STORE_OK)
        return 1;
    puts(arena_printf(&arena, "%s", status_name(STATUS_ON_TRACK)));
    arena_free(&arena);
    return 0;
}
END

# use KIND PREFIX LIBDIR: build user.c against an installation.
use() {
  flags=
  if [ "$1" = static ]; then
    flags=--static
  fi
  # shellcheck disable=SC2046 # one word a flag
  "$cc" -std=c17 -Wall -Wextra -Werror -o "$work/user-$1" "$work/user.c" \
    $(PKG_CONFIG_PATH=$2/$3/pkgconfig pkg-config --cflags --libs $flags coach)
  said=$(LD_LIBRARY_PATH=$2/$3 "$work/user-$1")
  [ "$said" = on-track ]
}

for kind in static shared; do
  [ $kind = shared ] && shared=ON || shared=OFF
  cmake -S "$root" -B "$work/build-$kind" -DCMAKE_C_COMPILER="$cc" -DCMAKE_BUILD_TYPE=Debug \
    -DBUILD_SHARED_LIBS=$shared -DCOACH_TESTS=OFF -DCMAKE_INSTALL_LIBDIR=lib >"$work/log"
  cmake --build "$work/build-$kind" --parallel 2 >"$work/log" 2>&1 || {
    cat "$work/log"
    exit 1
  }
  cmake --install "$work/build-$kind" --prefix "$work/first-$kind" >"$work/log"
  mv "$work/first-$kind" "$work/$kind"

  use $kind "$work/$kind" lib
  version=$(LD_LIBRARY_PATH="$work/$kind/lib" "$work/$kind/bin/coach" version)
  case $version in
    coach\ [0-9]*) ;;
    *)
      echo "the installed program says: $version"
      exit 1
      ;;
  esac
  for page in "$root"/man/*.[1-8]; do
    name=$(basename "$page")
    grep -q . "$work/$kind/share/man/man${name##*.}/$name"
  done
  bash -n "$work/$kind/share/bash-completion/completions/coach"
  grep -q compdef "$work/$kind/share/zsh/site-functions/_coach"
  grep -q complete "$work/$kind/share/fish/vendor_completions.d/coach.fish"
  for record in team person goal; do
    python3 -m json.tool "$work/$kind/share/coach/schema/$record.schema.json" >/dev/null
  done
done
