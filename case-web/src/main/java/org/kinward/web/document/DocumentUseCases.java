package org.kinward.web.document;

import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.document.Documents;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.document.keeping.DocumentBooks;
import org.kinward.core.document.keeping.PutDocument;
import org.kinward.core.document.keeping.ScreenPhotograph;
import org.kinward.core.document.keeping.ShowDocument;
import org.kinward.core.document.keeping.TakeAway;
import org.kinward.core.identity.file.VaultFiles;
import org.kinward.web.shell.upload.LargeFiles;
import org.kinward.web.shell.upload.Sender;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;

/** The use cases behind documents, and the door through which they come in. */
@Configuration(proxyBeanMethods = false)
class DocumentUseCases {

    private static final LargeFiles FILES = new LargeFiles(DocumentPath.PUT, UploadedFile.LARGEST);

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<?> fewDocumentsAtOnce(Sender sender) {
        return FILES.fewAtOnce(sender);
    }

    @Bean
    @ConditionalOnWebApplication
    ServletRegistrationBean<?> doorForDocuments(WebApplicationContext program) {
        return FILES.door(program);
    }

    @Bean
    DocumentBooks documentBooks(Documents documents, CaseMoves moves, MayUse mayUse) {
        return new DocumentBooks(documents, moves, mayUse);
    }

    @Bean
    PutDocument putDocument(DocumentBooks books, Redraw redraw, VaultFiles files) {
        return new PutDocument(books, redraw, files);
    }

    @Bean
    ScreenPhotograph screenPhotograph(DocumentBooks books, VaultFiles files) {
        return new ScreenPhotograph(books, files);
    }

    @Bean
    TakeAway takeAwayDocument(DocumentBooks books, VaultFiles files) {
        return new TakeAway(books, files);
    }

    @Bean
    ShowDocument showDocument(DocumentBooks books, VaultFiles files) {
        return new ShowDocument(books, files);
    }
}
