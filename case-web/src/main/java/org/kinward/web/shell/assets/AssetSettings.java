package org.kinward.web.shell.assets;

import java.time.Duration;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves what the build has made. A name carries the hash of its content, so the answer may be kept for ever; a name
 * without a hash is not served at all. Only brotli copies lie beside the files: where a browser lists gzip first, Spring
 * would prefer a gzip copy to the smaller one.
 */
@Configuration(proxyBeanMethods = false)
class AssetSettings implements WebMvcConfigurer {

    private final ObjectProvider<ResourceUrlProvider> names;

    AssetSettings(ObjectProvider<ResourceUrlProvider> names) {
        this.names = names;
    }

    /** Before whatever refuses a page: what is shown instead names its stylesheet too. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ResourceUrlProviderExposingInterceptor(names.getObject()))
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new OnlyHashedNames())
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/**").resourceChain(false).addResolver(new NothingElse());
    }

    /** Writes the hashed names into the pages. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> assetNames() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        // error pages and pages shown in place of another one name their stylesheet too
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.FORWARD);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }
}
