# Layoff Ledger in a container. Needs BuildKit (the default since Docker 23; DOCKER_BUILDKIT=1 before).
#
#   docker build -t layoff-ledger .                              builds the jar here, from source
#   docker build -t layoff-ledger --build-arg JAR=prebuilt .     takes the jar that `mvn package` made
#
# The image runs Java 25, for its virtual threads; the jar itself needs Java 17.

ARG JAR=build
ARG MAVEN_IMAGE=maven:3.9-eclipse-temurin-25
ARG JDK_IMAGE=eclipse-temurin:25-jdk
ARG RUNTIME_IMAGE=debian:trixie-slim

# --- the jar: one of these two stages is used, the other is never run ---------------------------------------
FROM ${MAVEN_IMAGE} AS build
WORKDIR /src
COPY pom.xml ./
COPY db db
COPY src src
# Tests run in `mvn verify`, with a database and a browser; here only the jar is wanted.
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --no-transfer-progress -DskipTests package

FROM scratch AS prebuilt
COPY target/layoff-ledger.jar /src/target/

FROM ${JAR} AS jar

# --- a Java runtime of the modules that the application uses, and the jar taken apart into layers ------------
FROM ${JDK_IMAGE} AS parts
WORKDIR /parts
# jdk.charsets: GB18030 and Big5 articles; jdk.localedata: Chinese dates; jdk.crypto.ec: TLS to a database.
RUN jlink --output java --no-header-files --no-man-pages \
      --add-modules java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.management,jdk.localedata,jdk.charsets
COPY --from=jar /src/target/layoff-ledger.jar ./
RUN java -Djarmode=tools -jar layoff-ledger.jar extract --layers --destination layers

# --- what runs ----------------------------------------------------------------------------------------------
FROM ${RUNTIME_IMAGE}
LABEL org.opencontainers.image.title="Layoff Ledger" \
      org.opencontainers.image.description="Layoffs and capital expenditure of technology companies, every figure with its sentence" \
      org.opencontainers.image.licenses="Apache-2.0"

RUN groupadd --system --gid 10001 ledger \
 && useradd --system --uid 10001 --gid ledger --no-create-home --home-dir /nonexistent ledger \
 && install --directory --owner=ledger --group=ledger --mode=0700 /var/lib/layoff-ledger

COPY --from=parts /parts/java /opt/java
WORKDIR /opt/layoff-ledger
# From what changes least to what changes with every commit, so that an update downloads little.
COPY --from=parts /parts/layers/dependencies ./
COPY --from=parts /parts/layers/spring-boot-loader ./
COPY --from=parts /parts/layers/snapshot-dependencies ./
COPY --from=parts /parts/layers/application ./

# By default the application listens on the loopback interface only, which nobody outside a container reaches.
ENV PATH=/opt/java/bin:$PATH \
    LANG=C.UTF-8 \
    SERVER_ADDRESS=0.0.0.0 \
    LEDGER_DATA_DIR=/var/lib/layoff-ledger

# The embedded database's files, when no SPRING_DATASOURCE_URL says otherwise.
VOLUME /var/lib/layoff-ledger
USER 10001:10001
EXPOSE 8080

# bash's own sockets: the image needs no curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]

ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "layoff-ledger.jar"]
