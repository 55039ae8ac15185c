# The image holds one static binary, certificates and nothing else: no shell, no
# package manager, not root.
FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
ARG VERSION=unknown
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \
    mkdir -p /out/state && \
    CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${VERSION}" -o /out/warmline ./cmd/warmline

# static-debian12 brings certificates and the user nonroot (65532); time zones are in the binary.
FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/warmline /usr/local/bin/warmline
# A volume here belongs to the line's user from the start.
COPY --from=build --chown=65532:65532 /out/state /state
# The image checks itself: a binary that does not start fails the build here.
RUN ["/usr/local/bin/warmline", "version"]
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 CMD ["/usr/local/bin/warmline", "health"]
ENTRYPOINT ["/usr/local/bin/warmline"]
CMD ["serve"]
