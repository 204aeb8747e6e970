package daybook.command;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Everything that taking commands needs; to be imported by the program that does. The one package with entities is
 * named, since all of them would be read for entities and once more for repositories.
 */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackages = "daybook.command.form")
@ComponentScan
public class CommandConfiguration {}
