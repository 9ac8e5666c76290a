# Not run on the machine where this was written (no containers there); checked by PackagingTest.
FROM eclipse-temurin:25.0.3_9-jdk-noble AS build
WORKDIR /build
COPY . .
RUN ./mvnw -B -pl case-web -am package -DskipTests \
    && cp case-web/target/case-web-*-production.jar kinward.jar \
    && java -Djarmode=tools -jar kinward.jar extract --layers --destination layers

FROM eclipse-temurin:25.0.3_9-jre-noble
RUN groupadd --system --gid 10001 kinward \
    && useradd --system --uid 10001 --gid kinward --home-dir /var/lib/kinward --shell /usr/sbin/nologin kinward \
    && install -d -o kinward -g kinward -m 0700 /var/lib/kinward /var/lib/kinward/keys /var/lib/kinward/roots
WORKDIR /opt/kinward
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001:10001
ENV SPRING_PROFILES_ACTIVE=production KINWARD_HOME=/var/lib/kinward
EXPOSE 8080
# how memory is collected: ADR 150
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:-G1UseAdaptiveIHOP", \
    "-XX:InitiatingHeapOccupancyPercent=60", "-XX:-ClassUnloadingWithConcurrentMark", "-XX:+ExitOnOutOfMemoryError", \
    "-jar", "kinward.jar"]
