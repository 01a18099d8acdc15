# Sourced by the scripts beside it: finds what the build needs, and installs it where that is easy.

say() { printf '%s\n' "$*"; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# The home of an installed JDK of a feature release, or nothing. Looks where Maven's toolchains plugin looks.
jdk_home() {
  local feature=$1 numbered=JAVA$1_HOME home
  for home in "${!numbered:-}" "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* /opt/java/* "$HOME"/.jdks/* \
    "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [[ -x $home/bin/javac && -r $home/release ]] &&
      grep -qE "^JAVA_VERSION=\"$feature([.\"+-]|$)" "$home/release"; then
      printf '%s\n' "$home"
      return
    fi
  done
}

java_on_path() {
  local javac
  if javac=$(command -v javac); then
    dirname "$(dirname "$(readlink -f "$javac")")"
  fi
}

# The feature release of the JDK that runs Maven: JAVA_HOME, else the PATH.
maven_jdk_feature() {
  local home=${JAVA_HOME:-$(java_on_path)}
  [[ -r $home/release ]] && sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$home/release"
}

# Installs Debian packages, or says why not and returns 1. Asks nobody, and waits for another apt for a minute at most.
apt_install() {
  local root=() log
  if ! command -v apt-get >/dev/null; then
    say "Not installed: $*. There is no apt-get here."
    return 1
  fi
  if ((EUID != 0)); then
    if ! sudo -n true 2>/dev/null; then
      say "Not installed: $*. That takes root, or sudo without a password."
      return 1
    fi
    root=(sudo -n)
  fi
  say "Installing: $*"
  log=$(mktemp)
  # A list that cannot be renewed may still know the packages.
  "${root[@]}" apt-get update -qq -o DPkg::Lock::Timeout=60 </dev/null >"$log" 2>&1 || true
  if "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=60 "$@" </dev/null >>"$log" 2>&1; then
    rm -f "$log"
    return
  fi
  say "Not installed: $*. What apt-get said:"
  tail -n 20 "$log"
  rm -f "$log"
  return 1
}

# Maven, and a JDK that the build can run on.
require_maven() {
  command -v mvn >/dev/null || apt_install maven ||
    fail "Maven is missing. Install Maven 3.6.3 or newer so that \"mvn\" is on the PATH."
  local feature
  feature=$(maven_jdk_feature) || true
  if [[ -z $feature ]]; then
    fail "No JDK found for Maven. Install JDK 17 or newer and set JAVA_HOME to it."
  elif ((feature < 17)); then
    fail "Maven would run on JDK $feature. Set JAVA_HOME to JDK 17 or newer."
  fi
}

require_jdk() {
  local feature=$1 why=$2
  [[ -n $(jdk_home "$feature") ]] && return
  apt_install "openjdk-$feature-jdk-headless" || true
  [[ -n $(jdk_home "$feature") ]] ||
    fail "JDK $feature is missing: $why. Install it (for example from adoptium.net) under /usr/lib/jvm, or set JAVA${feature}_HOME."
}

# Runs Maven in the project's root, which is the working directory. MAVEN_ARGS is emptied because Maven 3.9 reads it too.
maven() {
  local options=()
  read -ra options <<<"${MAVEN_ARGS:-}"
  MAVEN_ARGS='' mvn -B -ntp ${options[@]+"${options[@]}"} "$@" </dev/null
}
