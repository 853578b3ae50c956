# One recipe for the four services: docker build --build-arg APP=gateway -t cira/gateway .
# APP is gateway, ocr-worker, extraction-worker or billing; the layers up to the last lines are shared.

FROM node:20-bookworm-slim AS build
ENV HUSKY=0
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production RUNTIME=distributed HOST=0.0.0.0 PORT=8000
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
ARG APP
ENV APP=${APP}
RUN test -f "dist/apps/${APP}/src/main.js"
USER node
EXPOSE 8000
# exec: node itself receives SIGTERM, finishes what it has in hand and leaves.
CMD ["sh", "-c", "exec node dist/apps/${APP}/src/main.js"]
