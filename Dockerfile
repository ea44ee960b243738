# docker build -t cablelint . && docker run --rm -v "$PWD:/telegrams:ro" cablelint .
FROM python:3.13-slim AS build
WORKDIR /source
COPY . .
RUN python -m venv /opt/cablelint && /opt/cablelint/bin/python -m pip install --quiet --no-cache-dir .

FROM python:3.13-slim
COPY --from=build /opt/cablelint /opt/cablelint
# Nothing in the image needs to write, and nothing runs as root.
RUN useradd --no-create-home --uid 1000 cablelint
USER cablelint
WORKDIR /telegrams
ENTRYPOINT ["/opt/cablelint/bin/cablelint"]
CMD ["--help"]
