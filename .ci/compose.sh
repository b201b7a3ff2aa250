# shellcheck shell=bash disable=SC2154 # the shared variables are set in .ci/run and engine.sh
# A part of .ci/run: the application's image, and docker-compose.yml started for real.

compose=() # the command, once something was started
address=''  # of the application then

# The JDK whose runtime goes into the image when no registry gives one: a 25 before the one that built the jar.
image_jdk() {
  local jdk
  for jdk in /usr/lib/jvm/*-25-* "${JAVA_HOME:-none}" "$(readlink -f "$(command -v javac)" | sed 's|/bin/javac$||')"; do
    [ -x "$jdk/bin/jlink" ] && { echo "$jdk"; return; }
  done
  return 1
}

# Stand-ins for the official base images: the Debian that postgres:18 is made of, and the same with a JDK.
local_base_images() {
  local jdk container
  jdk=$(image_jdk) || { say 'image: no JDK with jlink here'; return 1; }
  container=$(docker create postgres:18) || return
  docker export "$container" | docker import - "$project/debian" >/dev/null || return
  docker rm --volumes "$container" >/dev/null
  mkdir "$scratch/jdk"
  cp -aL "$jdk" "$scratch/jdk/jdk" 2>/dev/null # a dangling link or two in Debian's JDKs do not matter
  # shellcheck disable=SC2016 # the image's PATH, not ours
  printf 'FROM %s\nCOPY jdk /opt/jdk\nENV PATH=/opt/jdk/bin:$PATH\n' "$project/debian" >"$scratch/jdk/Dockerfile"
  quietly image-jdk 180 "$@" --tag "$project/jdk" "$scratch/jdk"
}

# build_image CLIENT: status 2 when there is nothing to build it on
build_image() {
  local build=(env DOCKER_BUILDKIT=1 "$1" build --progress=plain)
  local bases=(--build-arg "JDK_IMAGE=$project/jdk" --build-arg "RUNTIME_IMAGE=$project/debian")
  if [ "$registry" = yes ] && timeout 180 docker pull --quiet eclipse-temurin:25-jdk && timeout 60 docker pull --quiet debian:trixie-slim; then
    bases=()
  else
    local_base_images "${build[@]}" || return 2
  fi
  quietly image 300 "${build[@]}" --tag layoff-ledger --build-arg JAR=prebuilt "${bases[@]}" .
}

# A docker command that has BuildKit: with buildx, or an older one that talks to the engine's own.
buildkit_client() {
  local client
  for client in docker /usr/bin/docker; do
    DOCKER_BUILDKIT=1 "$client" build --help 2>/dev/null | grep -q -- --progress && { echo "$client"; return; }
  done
  return 1
}

# page PATH TEXT: the page answers 200 and says TEXT
page() {
  local status
  status=$(curl --noproxy '*' -sS --max-time 30 -H 'Accept-Language: en' -o "$logs/page.html" -w '%{http_code}' "http://$address$1")
  if [ "$status" = 200 ] && grep -qi -- "$2" "$logs/page.html"; then
    say "compose: $1 answers 200 and says '$2'"
  else
    say "compose: $1 answers $status, or does not say '$2'; it begins:"
    head -c 600 "$logs/page.html"
    return 1
  fi
}

# What is missing here for starting containers of our own, if anything.
compose_obstacle() {
  if [ "$TEST_DATABASE" != docker ]; then echo 'no engine'
  elif [ "$SECONDS" -gt 900 ]; then echo 'no time left'
  elif ! buildkit_client >/dev/null; then echo 'no docker command with BuildKit'
  elif ! docker compose version >/dev/null 2>&1 && ! have docker-compose; then echo 'no docker compose'
  fi
}

try_compose() {
  local obstacle
  obstacle=$(compose_obstacle)
  if [ -n "$obstacle" ]; then
    say "compose: nothing started ($obstacle)"
    return 0
  fi
  build_image "$(buildkit_client)"
  case $? in
    0) say "compose: the image is built, $(docker image inspect --format '{{.Size}}' layoff-ledger | numfmt --to=si)B" ;;
    2) say 'compose: nothing started (no base images)' && return 0 ;;
    *) return 1 ;;
  esac
  compose_up && await_health && page / 'Layoff Ledger' && page /capex 'Capital expenditure'
}

compose_up() {
  local password
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  export POSTGRES_PASSWORD=$password LEDGER_PORT=0 LEDGER_ADMIN_USER=ci LEDGER_ADMIN_PASSWORD=$password
  if docker compose version >/dev/null 2>&1; then compose=(docker compose); else compose=(docker-compose); fi
  compose+=(--project-name "$project" --file docker-compose.yml)
  quietly compose-up 180 "${compose[@]}" up --detach --no-build
}

# Waits until the application is healthy, keeps the log, and sets address.
await_health() {
  local application health start=$SECONDS
  application=$("${compose[@]}" ps --quiet application)
  while [ $((SECONDS - start)) -lt 180 ] && [ "$SECONDS" -lt "$deadline" ]; do
    health=$(docker inspect --format '{{.State.Health.Status}}' "$application")
    [ "$health" = healthy ] && break
    sleep 1
  done
  "${compose[@]}" logs --no-color >"$logs/compose.log" 2>&1
  if [ "$health" != healthy ]; then
    say "compose: the application is $health (the last lines of target/ci/compose.log follow)"
    tail -n 40 "$logs/compose.log"
    return 1
  fi
  address=$("${compose[@]}" port application 8080)
  say "compose: healthy at $address after $((SECONDS - start)) s"
}

compose_down() {
  [ ${#compose[@]} -gt 0 ] || return 0
  quietly compose-down 60 "${compose[@]}" down --volumes --remove-orphans
  compose=()
}
