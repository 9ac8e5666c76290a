package org.kinward.web.shell.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds every {@code messages/<feature>.properties} by itself: a feature brings its words along. */
@Configuration(proxyBeanMethods = false)
class MessageSettings {

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var features = Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.contains("_")).map(name -> "messages/" + name).sorted().toArray(String[]::new);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(features);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
