package dev.footbridge.example.hrm;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product. The launcher of the demo starts it; see {@code examples/demo}. */
@SpringBootApplication
public class HrmApplication {}
